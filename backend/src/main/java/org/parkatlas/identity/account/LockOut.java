package org.parkatlas.identity.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

import org.parkatlas.problem.ProblemException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts wrong passwords by the name that was typed, whether an account has it or not: an answer does not tell. */
@Component
class LockOut {

    private final JdbcClient desk;
    private final SignInProperties limits;
    private final Clock clock;

    LockOut(@Qualifier("desk") DataSource desk, SignInProperties limits, Clock clock) {
        this.desk = JdbcClient.create(desk);
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Lets pass what is not locked.
     *
     * @throws SignInLocked if it was tried too often
     */
    void refuseLocked(String name) {
        desk.sql("SELECT locked_until FROM parkatlas.sign_in_failure WHERE account = :name AND locked_until > :now")
                .param("name", name)
                .param("now", now())
                .query(OffsetDateTime.class)
                .optional()
                .ifPresent(until -> {
                    throw new SignInLocked(until.toInstant(), clock.getZone());
                });
    }

    /** Counts the attempt, and what is older than a lock no more; says what to answer. */
    ProblemException count(String name) {
        var locked = OffsetDateTime.ofInstant(clock.instant().plus(limits.lock()), ZoneOffset.UTC);
        desk.sql("DELETE FROM parkatlas.sign_in_failure WHERE last_at < :forgotten")
                .param("forgotten", now().minus(limits.lock()))
                .update();
        var failures = desk.sql("""
                        INSERT INTO parkatlas.sign_in_failure AS known (account, failures, last_at)
                        VALUES (:name, 1, :now)
                        ON CONFLICT (account) DO UPDATE SET failures = known.failures + 1, last_at = :now,
                            locked_until = CASE WHEN known.failures + 1 >= :attempts THEN :locked::timestamptz END
                        RETURNING failures
                        """)
                .param("name", name)
                .param("now", now())
                .param("attempts", limits.attempts())
                .param("locked", locked)
                .query(Integer.class)
                .single();
        return failures < limits.attempts()
                ? new SignInFailed(limits.attempts() - failures)
                : new SignInLocked(locked.toInstant(), clock.getZone());
    }

    /** Forgets what was counted under this name. */
    void forget(String name) {
        desk.sql("DELETE FROM parkatlas.sign_in_failure WHERE account = :name")
                .param("name", name)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
