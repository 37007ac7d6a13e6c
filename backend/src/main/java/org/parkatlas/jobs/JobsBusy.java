package org.parkatlas.jobs;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** As many jobs of the kind wait as are allowed: 503. */
public final class JobsBusy extends ProblemException {

    static final ProblemType TYPE = new ProblemType("jobs-busy", 503, new Wording("任务排满", "The queue is full"));

    JobsBusy() {
        super(TYPE, new Wording("排队的任务已达上限，稍后再试。", "As many jobs as allowed are waiting; try again shortly."));
    }
}
