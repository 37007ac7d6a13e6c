package org.parkatlas.catalog.exports;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** A job broke off for a reason of ours, which the log has: 500. */
public final class ExportFailed extends ProblemException {

    static final ProblemType TYPE = new ProblemType("export-failed", 500, new Wording("导出失败", "Export failed"));

    ExportFailed() {
        super(
                TYPE,
                new Wording(
                        "导出中断，原因已记录，可重新提交；仍失败时凭任务编号查询日志。",
                        "The export broke off and was logged; submit it again. If it fails again, the log has it under the "
                                + "id of the job."));
    }
}
