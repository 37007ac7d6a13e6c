package org.parkatlas.siting.kept;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No saved search of this account has this id. */
final class SavedSearchNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("saved-search-not-found", 404, new Wording("没有这个已存查找", "No such saved search"));

    SavedSearchNotFound() {
        super(TYPE, new Wording("没有这个已存查找，或不是本岗位的。", "There is no such saved search, or it is another post's."));
    }
}
