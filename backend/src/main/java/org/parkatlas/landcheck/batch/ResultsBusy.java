package org.parkatlas.landcheck.batch;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** As many result files as may be are being made: 503. */
final class ResultsBusy extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("land-check-results-busy", 503, new Wording("结果文件排满", "Result files are busy"));

    ResultsBusy() {
        super(
                TYPE,
                new Wording(
                        "同时生成的结果文件已达上限，稍后再试。", "As many result files as allowed are being made; try again shortly."));
    }
}
