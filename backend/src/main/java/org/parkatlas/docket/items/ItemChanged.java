package org.parkatlas.docket.items;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Somebody was quicker: the change was made to a version that is no longer. */
final class ItemChanged extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("docket-item-changed", 409, new Wording("事项已被更改", "The item was changed"));

    ItemChanged(Item now) {
        super(
                TYPE,
                Wording.of(
                        "事项现在是第 %d 版，先看看改了什么，再按新的版本来做。",
                        "The item has version %d now; see what was changed, and go on from that.", now.version()));
    }
}
