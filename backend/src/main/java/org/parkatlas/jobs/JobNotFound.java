package org.parkatlas.jobs;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** There is no job of this id, or no more: 404. */
public final class JobNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("job-not-found", 404, new Wording("没有这个任务", "No such job"));

    JobNotFound() {
        super(
                TYPE,
                new Wording(
                        "没有这个任务，或者已删除、已过保存期；可重新提交。",
                        "There is no such job, or it was removed or is over; submit it again."));
    }
}
