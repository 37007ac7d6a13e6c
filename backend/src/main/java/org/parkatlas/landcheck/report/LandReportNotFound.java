package org.parkatlas.landcheck.report;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No report has this address. */
final class LandReportNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("land-report-not-found", 404, new Wording("没有这份报告", "No such report"));

    LandReportNotFound() {
        super(TYPE, new Wording("档案里没有这份报告。", "The archive has no such report."));
    }
}
