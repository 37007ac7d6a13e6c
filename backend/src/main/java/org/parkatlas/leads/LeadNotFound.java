package org.parkatlas.leads;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No lead has this id, or none for the post that asks. */
final class LeadNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("lead-not-found", 404, new Wording("没有这条线索", "No such lead"));

    LeadNotFound() {
        super(TYPE, new Wording("没有这条线索，或不在本岗位的县区。", "There is no such lead, or not in the counties of this post."));
    }
}
