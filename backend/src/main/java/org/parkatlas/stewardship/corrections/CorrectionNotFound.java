package org.parkatlas.stewardship.corrections;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No correction has this id, or none for whoever asks. */
final class CorrectionNotFound extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("correction-not-found", 404, new Wording("没有这条纠错", "No such correction"));

    CorrectionNotFound() {
        super(TYPE, new Wording("没有这条纠错，或已到期删除。", "There is no such correction, or its time is over."));
    }
}
