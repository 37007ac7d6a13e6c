package org.parkatlas.identity.administration;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** No account has this id. */
final class AccountNotFound extends ProblemException {

    static final ProblemType TYPE = new ProblemType("account-not-found", 404, new Wording("没有这个账号", "No such account"));

    AccountNotFound() {
        super(TYPE, new Wording("没有这个账号。", "There is no such account."));
    }
}
