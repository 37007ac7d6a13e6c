package org.parkatlas.stewardship.changes;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Whoever edited a change set lets somebody else decide on it. */
final class OwnChange extends ProblemException {

    static final ProblemType TYPE = new ProblemType("own-change", 403, new Wording("不能决定自己的修改", "One's own change"));

    OwnChange(Step step) {
        super(
                TYPE,
                step == Step.PUBLISH || step == Step.TAKE_BACK
                        ? new Wording("本人的修改不能自己发布，由另一个岗位来做。", "Nobody publishes their own change; another post does.")
                        : new Wording("本人的修改不能自己复核，由另一个岗位来做。", "Nobody reviews their own change; another post does."));
    }
}
