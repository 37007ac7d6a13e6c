package org.parkatlas.stewardship.drafts;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The accepted rows of an upload make no change set: there are none, or they are of several counties: 409. */
public final class DraftRefused extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("draft-refused", 409, new Wording("不能存为草稿", "No draft can be made"));

    private DraftRefused(Wording detail) {
        super(TYPE, detail);
    }

    static DraftRefused noRow() {
        return new DraftRefused(new Wording("没有一行可以存为草稿；请先改正错误。", "No row was accepted; mend what is wrong first."));
    }

    static DraftRefused severalCounties() {
        return new DraftRefused(new Wording(
                "各行不在同一个县（市、区）；一个草稿只能是一个县的，请分开导入。",
                "The rows are of several counties; a draft is of one: import them county by county."));
    }
}
