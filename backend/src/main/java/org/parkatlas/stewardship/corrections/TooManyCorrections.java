package org.parkatlas.stewardship.corrections;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** As many wait for an answer as may: 429. */
final class TooManyCorrections extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("too-many-corrections", 429, new Wording("等候答复的纠错过多", "Too many corrections"));

    TooManyCorrections() {
        super(
                TYPE,
                new Wording("等候答复的纠错太多，过些天再发。", "Too many corrections wait for an answer; try again in some days."));
    }
}
