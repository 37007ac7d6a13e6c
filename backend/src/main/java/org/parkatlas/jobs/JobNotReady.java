package org.parkatlas.jobs;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The file of a job that is not done, or has none, is asked for: 409. */
public final class JobNotReady extends ProblemException {

    static final ProblemType TYPE = new ProblemType("job-not-ready", 409, new Wording("文件未就绪", "File not ready"));

    JobNotReady() {
        super(
                TYPE,
                new Wording("任务没有完成，状态为 done 之后才有文件。", "The job is not done; there is a file once its state is done."));
    }
}
