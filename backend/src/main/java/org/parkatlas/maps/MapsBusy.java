package org.parkatlas.maps;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** As many images are painted as are allowed at the same time: 503. */
public final class MapsBusy extends ProblemException {

    static final ProblemType TYPE = new ProblemType("maps-busy", 503, new Wording("地图图像繁忙", "Maps are busy"));

    MapsBusy() {
        super(
                TYPE,
                new Wording("同时绘制的地图图像已达上限，稍后再试。", "As many maps as allowed are being painted; try again shortly."));
    }
}
