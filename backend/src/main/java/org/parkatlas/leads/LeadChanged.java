package org.parkatlas.leads;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Somebody was quicker: the change was made to a version that is no longer. */
final class LeadChanged extends ProblemException {

    static final ProblemType TYPE = new ProblemType("lead-changed", 409, new Wording("线索已被更改", "The lead was changed"));

    LeadChanged(Lead now) {
        super(
                TYPE,
                Wording.of(
                        "线索现在是第 %d 版，先看看改了什么，再按新的版本更改。",
                        "The lead has version %d now; see what was changed, and change that version.", now.version()));
    }
}
