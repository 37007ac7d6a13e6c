package org.parkatlas.identity.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.platform.spi.TextArrays;
import org.parkatlas.problem.ProblemException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts of this installation, as signing in needs them. */
@Component
class Accounts {

    /** As long as a name in the table of failures may be. */
    private static final int LONGEST_NAME = 64;

    private static final String SELECT = """
            SELECT *, must_change OR (NOT demo AND password_at < :oldest) AS has_to_change,
                   NOT demo AND second_factor IS NULL
                       AND EXISTS (SELECT FROM parkatlas.second_factor_role WHERE role = ANY (roles)) AS has_to_enrol
            FROM parkatlas.account
            """;

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final AuditLog log;
    private final LockOut lockOut;
    private final PasswordEncoder passwords;
    private final SignInProperties limits;
    private final Clock clock;
    private final String nobody;

    Accounts(
            @Qualifier("desk") DataSource desk,
            AuditLog log,
            LockOut lockOut,
            PasswordEncoder passwords,
            SignInProperties limits,
            Clock clock) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.log = log;
        this.lockOut = lockOut;
        this.passwords = passwords;
        this.limits = limits;
        this.clock = clock;
        this.nobody = String.valueOf(passwords.encode("nobody has this password"));
    }

    /**
     * The account to which the password belongs. It takes as long for a name that no account has.
     *
     * @param second what has to be true of it besides
     * @throws SignInFailed if there is none, or it is disabled
     * @throws SignInLocked if it was tried too often
     */
    Found verify(String typed, String password, Predicate<Found> second) {
        var known = nameOf(typed);
        var found = find(typed);
        try {
            lockOut.refuseLocked(known);
        } catch (SignInLocked locked) {
            log.add(refused(found));
            throw locked;
        }
        var matches = passwords.matches(password, found.map(Found::password).orElse(nobody));
        if (!matches || found.isEmpty() || found.get().disabled() || !second.test(found.get())) {
            throw failed(known, found);
        }
        lockOut.forget(known);
        return found.get();
    }

    private static String nameOf(String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private ProblemException failed(String name, Optional<Found> found) {
        return Objects.requireNonNull(transaction.execute(status -> {
            log.add(refused(found));
            return lockOut.count(name);
        }));
    }

    private static Act refused(Optional<Found> found) {
        return Act.refused(found.map(it -> it.account().id()).orElse(null), Action.SIGN_IN);
    }

    /** Notes that the account, which was verified, has come in. */
    void enter(Account account) {
        transaction.executeWithoutResult(status -> {
            log.add(Act.done(account.id(), Action.SIGN_IN));
            desk.sql("UPDATE parkatlas.account SET signed_in_at = now() WHERE id = :id")
                    .param("id", account.id())
                    .update();
        });
    }

    /** The accounts of the demonstration pack, those of the counties first; none without it. */
    List<Account> demo() {
        return desk
                .sql(SELECT + "WHERE demo AND NOT disabled ORDER BY counties = '{}', '*' = ANY (counties), id")
                .param("oldest", oldest())
                .query(Accounts::found)
                .list()
                .stream()
                .map(Found::account)
                .toList();
    }

    /** The account of this name, whatever case and space it was typed with. */
    Optional<Found> find(String typed) {
        return desk.sql(SELECT + "WHERE id = :name")
                .param("name", nameOf(typed))
                .param("oldest", oldest())
                .query(Accounts::found)
                .optional();
    }

    /** Passwords that are older have to be changed; those of the demonstration are not. */
    private OffsetDateTime oldest() {
        return OffsetDateTime.ofInstant(clock.instant().minus(limits.passwordAge()), ZoneOffset.UTC);
    }

    private static Found found(ResultSet row, int index) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var code : TextArrays.list(row, "roles")) {
            roles.add(Role.find(code).orElseThrow());
        }
        var before = row.getObject("signed_in_at", OffsetDateTime.class);
        return new Found(
                new Account(
                        row.getString("id"),
                        row.getString("post"),
                        row.getString("post_en"),
                        roles,
                        Set.copyOf(TextArrays.list(row, "counties")),
                        row.getBoolean("has_to_change"),
                        row.getBoolean("has_to_enrol"),
                        row.getBoolean("demo"),
                        before == null ? null : before.toInstant(),
                        View.OWN),
                row.getString("password"),
                row.getString("second_factor"),
                row.getBoolean("disabled"));
    }

    /**
     * An account and what signing in needs of it.
     *
     * @param password     as the encoder made it
     * @param secondFactor secret of its second factor in Base32, null if it has none
     */
    record Found(Account account, String password, @Nullable String secondFactor, boolean disabled) {

        /** Whether it may come in with nothing but a password, which is still this one. */
        boolean hasPassword(String encoded) {
            return !disabled && secondFactor == null && password.equals(encoded);
        }
    }
}
