package org.parkatlas.catalog.tiles;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No layer of this name is drawn: 404. */
public final class LayerNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("layer-not-found", 404, new Wording("没有这个图层", "No such layer"));

    LayerNotFound() {
        super(
                TYPE,
                new Wording(
                        "没有这个图层，或者它没有图形；可用图层见 /api/v1/layers。",
                        "There is no such layer, or it has no shapes; /api/v1/layers lists all."));
    }
}
