package org.parkatlas.identity.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;

import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.account.OneTimePassword;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the accounts. Whatever is changed of one ends its sessions, and is in the log. */
@Component
class AccountDesk {

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final PasswordEncoder passwords;
    private final AuditLog log;

    AccountDesk(@Qualifier("desk") DataSource desk, PasswordEncoder passwords, AuditLog log) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.passwords = passwords;
        this.log = log;
    }

    /** All of them; there are as many as posts. */
    List<AccountItem> list() {
        return desk.sql("SELECT * FROM parkatlas.account ORDER BY id")
                .query(AccountDesk::item)
                .list();
    }

    /**
     * The account of this id.
     *
     * @throws AccountNotFound if there is none
     */
    AccountItem get(String id) {
        return desk.sql("SELECT * FROM parkatlas.account WHERE id = :id")
                .param("id", id)
                .query(AccountDesk::item)
                .optional()
                .orElseThrow(AccountNotFound::new);
    }

    /**
     * Makes an account, which comes in with this password once.
     *
     * @return the password
     * @throws AccountConflict if there is such an account
     */
    String create(SignedIn administrator, String id, AccountForm form) {
        var password = OneTimePassword.make();
        var values = values(id, form).param("password", passwords.encode(password));
        transaction.executeWithoutResult(status -> {
            if (values.update() == 0) {
                throw AccountConflict.taken();
            }
            log.add(Act.done(administrator.id(), Action.ACCOUNT_CREATION).to("account:" + id));
        });
        return password;
    }

    private JdbcClient.StatementSpec values(String id, AccountForm form) {
        return with(desk.sql("""
                        INSERT INTO parkatlas.account (id, post, post_en, roles, counties, password)
                        VALUES (:id, :post, :post_en, :roles, :counties, :password)
                        ON CONFLICT (id) DO NOTHING
                        """), id, form);
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, String id, AccountForm form) {
        return statement
                .param("id", id)
                .param("post", form.post())
                .param("post_en", form.postEn())
                .param("roles", form.checkedRoles().stream().map(Role::code).toArray(String[]::new))
                .param("counties", form.checkedCounties().toArray(String[]::new));
    }

    /**
     * Changes what the post is called and may do.
     *
     * @throws AccountNotFound if there is none
     * @throws AccountConflict if it is the administrator's own
     */
    void change(SignedIn administrator, String id, AccountForm form) {
        refuseOneself(administrator, id);
        var statement = with(desk.sql("""
                        UPDATE parkatlas.account SET post = :post, post_en = :post_en, roles = :roles, counties = :counties
                        WHERE id = :id
                        """), id, form);
        change(administrator, Action.ACCOUNT_CHANGE, id, statement);
    }

    /**
     * Refuses the account from now on, or no more.
     *
     * @throws AccountNotFound if there is none
     * @throws AccountConflict if it is the administrator's own
     */
    void disable(SignedIn administrator, String id, boolean disabled) {
        refuseOneself(administrator, id);
        var statement = desk.sql("UPDATE parkatlas.account SET disabled = :disabled WHERE id = :id")
                .param("id", id)
                .param("disabled", disabled);
        change(administrator, disabled ? Action.ACCOUNT_DISABLING : Action.ACCOUNT_ENABLING, id, statement);
    }

    /**
     * Gives the account a password with which it comes in once, and unlocks it.
     *
     * @return the password
     * @throws AccountNotFound if there is none
     */
    String resetPassword(SignedIn administrator, String id) {
        var password = OneTimePassword.make();
        var statement = desk.sql("UPDATE parkatlas.account SET password = :password, must_change = true WHERE id = :id")
                .param("id", id)
                .param("password", passwords.encode(password));
        change(administrator, Action.PASSWORD_RESET, id, statement);
        return password;
    }

    /**
     * Lets the account in without its second factor, as after the loss of a telephone.
     *
     * @throws AccountNotFound if there is none
     */
    void removeSecondFactor(SignedIn administrator, String id) {
        var statement = desk.sql("UPDATE parkatlas.account SET second_factor = NULL WHERE id = :id")
                .param("id", id);
        change(administrator, Action.SECOND_FACTOR_REMOVAL, id, statement);
    }

    private void change(SignedIn administrator, Action action, String id, JdbcClient.StatementSpec statement) {
        transaction.executeWithoutResult(status -> {
            if (statement.update() == 0) {
                throw new AccountNotFound();
            }
            desk.sql("DELETE FROM parkatlas.session WHERE principal_name = :id")
                    .param("id", id)
                    .update();
            desk.sql("DELETE FROM parkatlas.sign_in_failure WHERE account = :id")
                    .param("id", id)
                    .update();
            log.add(Act.done(administrator.id(), action).to("account:" + id));
        });
    }

    private static void refuseOneself(SignedIn administrator, String id) {
        if (administrator.id().equals(id)) {
            throw AccountConflict.oneself();
        }
    }

    private static AccountItem item(ResultSet row, int index) throws SQLException {
        return new AccountItem(
                row.getString("id"),
                row.getString("post"),
                row.getString("post_en"),
                TextArrays.list(row, "roles"),
                TextArrays.list(row, "counties"),
                row.getBoolean("must_change"),
                row.getString("second_factor") != null,
                row.getBoolean("disabled"),
                row.getBoolean("demo"),
                row.getObject("signed_in_at", OffsetDateTime.class));
    }
}
