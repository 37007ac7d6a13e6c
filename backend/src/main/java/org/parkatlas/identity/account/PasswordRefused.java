package org.parkatlas.identity.account;

import java.util.List;

import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** The new password is against the rules of this installation, which it names. */
public final class PasswordRefused extends ProblemException {

    static final ProblemType TYPE =
            new ProblemType("password-refused", 422, new Wording("新密码不合要求", "New password refused"));

    PasswordRefused(Wording reason) {
        super(TYPE, reason, List.of(ProblemEntry.ofPointer("/password", reason)));
    }
}
