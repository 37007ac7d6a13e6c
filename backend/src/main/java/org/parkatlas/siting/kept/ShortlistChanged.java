package org.parkatlas.siting.kept;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** It was changed in another window: what is replaced is no longer. */
final class ShortlistChanged extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("shortlist-changed", 409, new Wording("候选已被更改", "The shortlist was changed"));

    ShortlistChanged(int version) {
        super(TYPE, Wording.of("候选现在是第 %d 版，先读新的版本。", "The shortlist has version %d now; read that first.", version));
    }
}
