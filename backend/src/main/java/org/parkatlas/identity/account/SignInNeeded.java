package org.parkatlas.identity.account;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Nobody is signed in, or no more. */
public final class SignInNeeded extends ProblemException {

    static final ProblemType TYPE = new ProblemType("sign-in-needed", 401, new Wording("没有登录", "Not signed in"));

    SignInNeeded() {
        super(TYPE, new Wording("没有登录，或者登录已经结束。登录后再试。", "Nobody is signed in, or no more. Sign in and try again."));
    }
}
