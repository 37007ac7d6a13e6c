package org.parkatlas.identity.administration;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The accounts there are do not allow it. */
final class AccountConflict extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("account-conflict", 409, new Wording("与现有账号冲突", "In conflict with the accounts there are"));

    private AccountConflict(Wording detail) {
        super(TYPE, detail);
    }

    static AccountConflict taken() {
        return new AccountConflict(new Wording("账号已存在，换一个 id。", "There is such an account; choose another id."));
    }

    static AccountConflict oneself() {
        return new AccountConflict(new Wording(
                "不能停用自己的账号，也不能改自己的角色；由另一个系统管理岗来做。",
                "Nobody disables their own account or changes its roles; another administrator does."));
    }
}
