package org.parkatlas.catalog.exports;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The file takes too long for a direct download: 422. */
public final class ExportNeedsJob extends ProblemException {

    static final ProblemType TYPE = new ProblemType("export-needs-job", 422, new Wording("须作为任务导出", "Export as a job"));

    ExportNeedsJob(long objects, int most) {
        super(
                TYPE,
                Wording.of(
                        "共 %d 条，直接下载该格式至多 %d 条；用 POST /api/v1/export-jobs 提交任务，或缩小筛选范围。",
                        "There are %d objects, and %d at most in a direct download of this format; submit a job with POST "
                                + "/api/v1/export-jobs, or select fewer.",
                        objects,
                        most));
    }
}
