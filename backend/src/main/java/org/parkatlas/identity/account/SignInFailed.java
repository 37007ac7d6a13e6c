package org.parkatlas.identity.account;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Account and password do not belong together. Nothing in the answer tells whether there is such an account. */
public final class SignInFailed extends ProblemException {

    static final ProblemType TYPE = new ProblemType("sign-in-failed", 401, new Wording("登录未成功", "Sign-in failed"));

    /** May be tried so many times more. */
    SignInFailed(int left) {
        super(
                TYPE,
                Wording.of(
                        "账号或密码不对，还可以试 %d 次。忘记密码由本单位管理岗重设。",
                        "Account or password is wrong; %d more attempts. Your administration resets a forgotten password.",
                        left));
    }
}
