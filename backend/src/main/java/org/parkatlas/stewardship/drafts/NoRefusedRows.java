package org.parkatlas.stewardship.drafts;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No row was refused, so that there is no file with such rows: 404. */
public final class NoRefusedRows extends ProblemException {

    static final ProblemType TYPE = new ProblemType("no-refused-rows", 404, new Wording("没有出错的行", "No refused rows"));

    NoRefusedRows() {
        super(TYPE, new Wording("没有一行出错。", "No row was refused."));
    }
}
