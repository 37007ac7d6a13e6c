package org.parkatlas.catalog.tiles;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** As many tiles of filters are cut as are allowed at the same time: 503. */
public final class TilesBusy extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("tiles-busy", 503, new Wording("筛选瓦片繁忙", "Filtered tiles are busy"));

    TilesBusy() {
        super(
                TYPE,
                new Wording(
                        "同时生成的筛选瓦片已达上限，稍后再试。", "As many filtered tiles as allowed are being made; try again shortly."));
    }
}
