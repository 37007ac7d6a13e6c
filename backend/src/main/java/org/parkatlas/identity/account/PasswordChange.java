package org.parkatlas.identity.account;

import javax.sql.DataSource;

import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives an account another password, which ends everything that the one before had opened. */
@Component
class PasswordChange {

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final Sessions sessions;
    private final AuditLog log;

    PasswordChange(
            @Qualifier("desk") DataSource desk,
            Accounts accounts,
            PasswordEncoder passwords,
            SignInProperties limits,
            Sessions sessions,
            AuditLog log) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = limits.password();
        this.sessions = sessions;
        this.log = log;
    }

    /**
     * The account with its new password. Its sessions have ended, that of whoever asks among them.
     *
     * @throws SignInFailed    if the current password is another
     * @throws SignInLocked    if it was tried too often
     * @throws PasswordRefused if the new one is against the rules, or everybody may know that of this account
     */
    Account change(Account account, String current, String wanted) {
        if (account.demo()) {
            throw new PasswordRefused(new Wording(
                    "演示账号的密码是公开的，不能改。", "Everybody may know the password of a demonstration account; it stays."));
        }
        accounts.verify(account.id(), current, found -> true);
        if (current.equals(wanted)) {
            throw new PasswordRefused(new Wording("新密码和现在的一样。", "The new password is the current one."));
        }
        rules.check(account, wanted);
        transaction.executeWithoutResult(status -> {
            desk.sql("UPDATE parkatlas.account SET password = :password, must_change = false WHERE id = :id")
                    .param("password", passwords.encode(wanted))
                    .param("id", account.id())
                    .update();
            sessions.endAll(account);
            log.add(Act.done(account.id(), Action.PASSWORD_CHANGE));
        });
        return account.withOwnPassword();
    }
}
