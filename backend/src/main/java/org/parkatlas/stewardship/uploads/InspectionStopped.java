package org.parkatlas.stewardship.uploads;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The job that looked into a file was cancelled before it was done: 409. */
public final class InspectionStopped extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("inspection-stopped", 409, new Wording("检查已取消", "Inspection stopped"));

    InspectionStopped() {
        super(
                TYPE,
                new Wording(
                        "检查在完成前被取消；请删除这个导入，重新上传。",
                        "The inspection was cancelled; remove the import and upload the file again."));
    }
}
