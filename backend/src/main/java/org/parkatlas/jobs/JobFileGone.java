package org.parkatlas.jobs;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The file of a job that was done is no longer in the folder of this instance: 410. */
public final class JobFileGone extends ProblemException {

    static final ProblemType TYPE = new ProblemType("job-file-gone", 410, new Wording("文件已不在", "File is gone"));

    JobFileGone() {
        super(
                TYPE,
                new Wording(
                        "任务已完成，但它的文件已不在这台服务器上；重新提交。",
                        "The job was done, but its file is no longer on this server; submit it again."));
    }
}
