package org.parkatlas.stewardship.changes;

import org.parkatlas.identity.Role;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The step is for posts of another role. */
final class NotYourTurn extends ProblemException {

    static final ProblemType TYPE = new ProblemType("not-your-turn", 403, new Wording("没有轮到本岗位", "Not your turn"));

    NotYourTurn(Step step) {
        this(of(step.role()));
    }

    private NotYourTurn(Wording detail) {
        super(TYPE, detail);
    }

    /** Only whoever began a change set removes it. */
    static NotYourTurn toDelete() {
        return new NotYourTurn(new Wording("只有建立这个变更的岗位可以删除它。", "Only the post that began it removes it."));
    }

    /** Promoters enter what sites have, and nothing else. */
    static NotYourTurn toEnter() {
        return new NotYourTurn(new Wording("这类对象由录入岗来录入。", "Objects of this kind are entered by a data desk."));
    }

    private static Wording of(Role role) {
        return switch (role) {
            case STEWARD -> new Wording("这一步由录入岗来做。", "This step is for a data desk.");
            case REVIEWER -> new Wording("这一步由复核岗来做。", "This step is for a review desk.");
            default -> new Wording("这一步由发布岗来做。", "This step is for a publication desk.");
        };
    }
}
