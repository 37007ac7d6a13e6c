package org.parkatlas.stewardship.changes;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No change set has this id, or it is of a county for which the post does not work, or it does not change an object. */
final class ChangeSetNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("change-set-not-found", 404, new Wording("没有这个变更", "No such change set"));

    static final ProblemType TYPE_OF_ROW =
            new ProblemType("change-row-not-found", 404, new Wording("变更里没有这个对象", "Not in the change set"));

    private ChangeSetNotFound(ProblemType type, Wording detail) {
        super(type, detail);
    }

    ChangeSetNotFound() {
        this(TYPE, new Wording("没有这个变更，或不属于本岗位的县区。", "There is no such change set for this post."));
    }

    /** The change set does not change the object. */
    static ChangeSetNotFound row() {
        return new ChangeSetNotFound(
                TYPE_OF_ROW, new Wording("这个变更没有改这个对象。", "The change set does not change this object."));
    }
}
