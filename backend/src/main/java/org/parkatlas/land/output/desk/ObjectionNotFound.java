package org.parkatlas.land.output.desk;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No objection has this id, or none in the counties of the post. */
final class ObjectionNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("output-objection-not-found", 404, new Wording("没有这条异议", "No such objection"));

    ObjectionNotFound() {
        super(
                TYPE,
                new Wording("没有这条异议，或不在本岗位的县区。", "There is no such objection, or not in the counties of this post."));
    }
}
