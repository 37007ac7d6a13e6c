package org.parkatlas.land.output.desk;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** An objection is settled once. */
final class ObjectionSettled extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("output-objection-settled", 409, new Wording("异议已经处理", "The objection is settled"));

    ObjectionSettled() {
        super(TYPE, new Wording("这条异议已经处理，不再更改。", "This objection is settled, and stays so."));
    }
}
