package org.parkatlas.jobs;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** A job broke off for a reason of ours: 500. */
public final class JobFailed extends ProblemException {

    static final ProblemType TYPE = new ProblemType("job-failed", 500, new Wording("任务失败", "The job failed"));

    private JobFailed(Wording detail) {
        super(TYPE, detail);
    }

    static JobFailed unforeseen() {
        return new JobFailed(
                new Wording(
                        "任务中断，原因已记录，可重新提交；仍失败时凭任务编号查询日志。",
                        "The job broke off and was logged; submit it again. If it fails again, the log has it under the id of the job."));
    }

    static JobFailed interrupted() {
        return new JobFailed(
                new Wording(
                        "运行任务的服务多次意外停止，任务不再重试；可重新提交。",
                        "The service that ran the job stopped unexpectedly more than once; it is not tried again. Submit it again."));
    }
}
