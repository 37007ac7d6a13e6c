package org.parkatlas.catalog.styles;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** There is no style of this name: 404. */
public final class StyleNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("style-not-found", 404, new Wording("没有这个样式", "No such style"));

    StyleNotFound() {
        super(
                TYPE,
                new Wording(
                        "没有这个样式；全部样式见 /ogc/styles，没有图形的数据集没有样式。",
                        "There is no such style; /ogc/styles lists all, and a collection without shapes has none."));
    }
}
