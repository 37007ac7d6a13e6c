package org.parkatlas.identity.account;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The password is right, and the account has a second factor. */
public final class SecondFactorNeeded extends ProblemException {

    static final ProblemType TYPE = new ProblemType("second-factor-needed", 401, new Wording("还要验证码", "Code needed"));

    SecondFactorNeeded() {
        super(
                TYPE,
                new Wording(
                        "本账号设了第二因素，登录时连同手机上的六位验证码。GIS 软件用另一个没有第二因素的账号。",
                        "This account has a second factor: sign in with the six digits of the telephone as well. For GIS"
                                + " clients use an account without one."));
    }
}
