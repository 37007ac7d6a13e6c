package org.parkatlas.docket.units;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No member of the joint meeting has this account, or it has no unit. */
final class SeatNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("docket-seat-not-found", 404, new Wording("没有这个成员账号", "No such account of a member"));

    SeatNotFound() {
        super(
                TYPE,
                new Wording(
                        "没有这个账号，它不是联席会议成员，或没有单位。",
                        "There is no such account, it is not a member's, or it has no unit."));
    }
}
