package org.parkatlas.landcheck.checks;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** A red line lies in no county for which the post works. */
final class OutsideCounty extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("red-line-outside", 422, new Wording("红线不在本县", "The red line is outside the county"));

    OutsideCounty() {
        super(
                TYPE,
                new Wording(
                        "红线不在本岗位的县（市、区）内，不能核查。请检查坐标系和数值。",
                        "The red line lies in no county of this post. Look at its numbers and their reference system."));
    }
}
