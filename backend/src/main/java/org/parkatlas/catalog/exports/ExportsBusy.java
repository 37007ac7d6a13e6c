package org.parkatlas.catalog.exports;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** As many direct downloads run as are allowed: 503. */
public final class ExportsBusy extends ProblemException {

    static final ProblemType TYPE = new ProblemType("exports-busy", 503, new Wording("导出排满", "Exports are busy"));

    ExportsBusy() {
        super(TYPE, new Wording("同时进行的导出已达上限，稍后再试。", "As many exports as allowed are under way; try again shortly."));
    }
}
