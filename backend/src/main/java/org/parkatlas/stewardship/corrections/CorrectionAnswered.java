package org.parkatlas.stewardship.corrections;

import java.util.Objects;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Somebody has answered it. */
final class CorrectionAnswered extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("correction-answered", 409, new Wording("已经有人答复", "Answered already"));

    CorrectionAnswered(Correction correction) {
        super(TYPE, detail(Objects.requireNonNull(correction.answer()).post()));
    }

    private static Wording detail(Wording post) {
        return new Wording("%s已经答复了。".formatted(post.zh()), "The %s has answered it.".formatted(post.en()));
    }
}
