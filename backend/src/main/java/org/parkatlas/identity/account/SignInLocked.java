package org.parkatlas.identity.account;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.ProblemType;
import org.parkatlas.problem.Wording;

/** Tried too often; whether there is such an account is not told here either. */
public final class SignInLocked extends ProblemException {

    static final ProblemType TYPE = new ProblemType("sign-in-locked", 429, new Wording("账号已锁定", "Sign-in locked"));

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** May be tried again then. */
    SignInLocked(Instant until, ZoneId zone) {
        super(
                TYPE,
                Wording.of(
                        "试的次数太多，%s 以后再试。需要提前解锁的，找本单位管理岗。",
                        "Too many attempts; try again after %s. Your administration can unlock it earlier.",
                        CLOCK.format(until.atZone(zone))));
    }
}
