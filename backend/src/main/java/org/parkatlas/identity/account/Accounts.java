package org.parkatlas.identity.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

import org.parkatlas.identity.Role;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts of this installation, as signing in needs them. */
@Component
public class Accounts {

    /** As long as a name in the table of failures may be. */
    private static final int LONGEST_NAME = 64;

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final PasswordEncoder passwords;
    private final SignInProperties limits;
    private final Clock clock;
    private final String nobody;

    Accounts(@Qualifier("desk") DataSource desk, PasswordEncoder passwords, SignInProperties limits, Clock clock) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.passwords = passwords;
        this.limits = limits;
        this.clock = clock;
        this.nobody = String.valueOf(passwords.encode("nobody has this password"));
    }

    /**
     * The account to which the password belongs. It takes as long for a name that no account has.
     *
     * @throws SignInFailed if there is none, or it is disabled
     * @throws SignInLocked if it was tried too often
     */
    public Account signIn(String typed, String password) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        var known = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        refuseLocked(known);
        var found = find(known);
        var matches = passwords.matches(password, found.map(Found::password).orElse(nobody));
        if (!matches || found.isEmpty() || found.get().disabled()) {
            throw failed(known);
        }
        transaction.executeWithoutResult(status -> {
            desk.sql("DELETE FROM parkatlas.sign_in_failure WHERE account = :name")
                    .param("name", known)
                    .update();
            desk.sql("UPDATE parkatlas.account SET signed_in_at = :now WHERE id = :name")
                    .param("now", now())
                    .param("name", known)
                    .update();
        });
        return found.get().account();
    }

    private void refuseLocked(String name) {
        desk.sql("SELECT locked_until FROM parkatlas.sign_in_failure WHERE account = :name AND locked_until > :now")
                .param("name", name)
                .param("now", now())
                .query(OffsetDateTime.class)
                .optional()
                .ifPresent(until -> {
                    throw new SignInLocked(until.toInstant(), clock.getZone());
                });
    }

    /** Counts the attempt, and what is older than a lock no more. */
    private RuntimeException failed(String name) {
        var forgotten = OffsetDateTime.ofInstant(clock.instant().minus(limits.lock()), ZoneOffset.UTC);
        var locked = OffsetDateTime.ofInstant(clock.instant().plus(limits.lock()), ZoneOffset.UTC);
        desk.sql("DELETE FROM parkatlas.sign_in_failure WHERE last_at < :forgotten")
                .param("forgotten", forgotten)
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

    private Optional<Found> find(String name) {
        return desk.sql("SELECT * FROM parkatlas.account WHERE id = :name")
                .param("name", name)
                .query(Accounts::found)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Found found(ResultSet row, int index) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var code : TextArrays.list(row, "roles")) {
            roles.add(Role.find(code).orElseThrow());
        }
        return new Found(
                new Account(
                        row.getString("id"),
                        row.getString("post"),
                        row.getString("post_en"),
                        roles,
                        Set.copyOf(TextArrays.list(row, "counties")),
                        row.getBoolean("must_change"),
                        row.getBoolean("demo")),
                row.getString("password"),
                row.getBoolean("disabled"));
    }

    private record Found(Account account, String password, boolean disabled) {}
}
