package org.parkatlas.catalog.tiles;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The numbers in the address are not those of a tile: 404. */
public final class TileNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("tile-not-found", 404, new Wording("没有这个瓦片", "No such tile"));

    TileNotFound() {
        super(
                TYPE,
                Wording.of(
                        "瓦片级别为 0 至 %1$d，行列号为 0 至 2 的级别次方减 1，均为整数。",
                        "Tiles have a level from 0 to %1$d, and a row and column from 0 to 2^level - 1, all integers.",
                        TileAddress.DEEPEST));
    }
}
