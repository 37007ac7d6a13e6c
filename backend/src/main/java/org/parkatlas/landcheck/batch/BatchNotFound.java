package org.parkatlas.landcheck.batch;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** There is no such batch for this post: 404. */
final class BatchNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("land-check-batch-not-found", 404, new Wording("没有这个批量核查", "No such batch of checks"));

    BatchNotFound() {
        super(TYPE, new Wording("本岗位的县区里没有这个批量核查。", "The counties of this post have no such batch."));
    }
}
