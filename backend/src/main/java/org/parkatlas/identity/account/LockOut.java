package org.parkatlas.identity.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.parkatlas.platform.spi.ClientNetwork;
import org.parkatlas.problem.ProblemException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Counts wrong passwords by the name that was typed, whether an account has it or not: an answer does not tell. And by the
 * network they come from, against whoever tries one password on a thousand names.
 */
@Component
class LockOut {

    /** No name that is typed begins like this: those are in small letters. */
    private static final String NETWORK = "FROM ";

    private final JdbcClient desk;
    private final SignInProperties limits;
    private final Clock clock;

    LockOut(@Qualifier("desk") DataSource desk, SignInProperties limits, Clock clock) {
        this.desk = JdbcClient.create(desk);
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Lets pass what is not locked, by its name or the network of the request under way.
     *
     * @throws SignInLocked if it was tried too often
     */
    void refuseLocked(String name) {
        desk.sql(
                        "SELECT max(locked_until) FROM parkatlas.sign_in_failure WHERE account IN (:names) AND locked_until > :now")
                .param("names", Stream.concat(Stream.of(name), network()).toList())
                .param("now", now())
                .query(OffsetDateTime.class)
                .optional()
                .ifPresent(until -> {
                    throw new SignInLocked(until.toInstant(), clock.getZone());
                });
    }

    /** Counts the attempt, and what is older than a lock no more; says what to answer. */
    ProblemException count(String name) {
        desk.sql("DELETE FROM parkatlas.sign_in_failure WHERE last_at < :forgotten")
                .param("forgotten", now().minus(limits.lock()))
                .update();
        var locked = clock.instant().plus(limits.lock());
        var fromThere = network()
                .mapToInt(network -> countOne(network, limits.addressAttempts(), locked))
                .sum();
        var failures = countOne(name, limits.attempts(), locked);
        return failures < limits.attempts() && fromThere < limits.addressAttempts()
                ? new SignInFailed(limits.attempts() - failures)
                : new SignInLocked(locked, clock.getZone());
    }

    private int countOne(String name, int attempts, Instant locked) {
        return desk.sql("""
                        INSERT INTO parkatlas.sign_in_failure AS known (account, failures, last_at)
                        VALUES (:name, 1, :now)
                        ON CONFLICT (account) DO UPDATE SET failures = known.failures + 1, last_at = :now,
                            locked_until = CASE WHEN known.failures + 1 >= :attempts THEN :locked::timestamptz END
                        RETURNING failures
                        """)
                .param("name", name)
                .param("now", now())
                .param("attempts", attempts)
                .param("locked", OffsetDateTime.ofInstant(locked, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Forgets what was counted under this name. */
    void forget(String name) {
        desk.sql("DELETE FROM parkatlas.sign_in_failure WHERE account = :name")
                .param("name", name)
                .update();
    }

    /** Where the request under way comes from, if there is one. */
    private static Stream<String> network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Stream.of(NETWORK + ClientNetwork.of(request.getRequest().getRemoteAddr()))
                : Stream.empty();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
