package org.parkatlas.siting.kept;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No shortlist of this account has this id. */
final class ShortlistNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("shortlist-not-found", 404, new Wording("没有这份候选", "No such shortlist"));

    ShortlistNotFound() {
        super(TYPE, new Wording("没有这份候选，或不是本岗位的。", "There is no such shortlist, or it is another post's."));
    }
}
