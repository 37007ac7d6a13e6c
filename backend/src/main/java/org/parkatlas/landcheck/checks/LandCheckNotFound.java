package org.parkatlas.landcheck.checks;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No check has this id, or it is of a county for which the post does not work. */
public final class LandCheckNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("land-check-not-found", 404, new Wording("没有这次核查", "No such land check"));

    LandCheckNotFound() {
        super(TYPE, new Wording("没有这次核查，或不属于本岗位的县区。", "There is no such land check for this post."));
    }
}
