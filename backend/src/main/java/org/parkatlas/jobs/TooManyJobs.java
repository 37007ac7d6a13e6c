package org.parkatlas.jobs;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** One owner has as many jobs under way as are allowed: 429. */
public final class TooManyJobs extends ProblemException {

    static final ProblemType TYPE = new ProblemType("too-many-jobs", 429, new Wording("任务过多", "Too many jobs"));

    TooManyJobs(int most) {
        super(
                TYPE,
                Wording.of(
                        "同一用户同时至多 %d 个任务；等前面的完成，或取消其中一个。",
                        "One client has at most %d jobs under way; wait for one to end, or cancel one.", most));
    }
}
