package org.parkatlas.catalog.exports;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The file of a job that is not done is asked for: 409. */
public final class ExportNotReady extends ProblemException {

    static final ProblemType TYPE = new ProblemType("export-not-ready", 409, new Wording("文件未就绪", "File not ready"));

    ExportNotReady() {
        super(
                TYPE,
                new Wording("任务没有完成，状态为 done 之后才有文件。", "The job is not done; there is a file once its state is done."));
    }
}
