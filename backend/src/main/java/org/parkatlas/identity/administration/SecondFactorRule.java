package org.parkatlas.identity.administration;

import java.util.List;
import javax.sql.DataSource;

import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The roles of which a second factor is asked (双因素, GB/T 22239-2019, 8.1.4.1 d). */
@Component
class SecondFactorRule {

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final AuditLog log;

    SecondFactorRule(@Qualifier("desk") DataSource desk, AuditLog log) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.log = log;
    }

    /** Codes of the roles, in their order. */
    List<String> roles() {
        return desk.sql("SELECT role FROM parkatlas.second_factor_role ORDER BY role")
                .query(String.class)
                .list();
    }

    /** Asks it of these roles and no others. Who has one of them and no second factor signs in anew, to enrol it. */
    void ask(SignedIn administrator, List<Role> roles) {
        var codes = roles.stream().map(Role::code).toArray(String[]::new);
        transaction.executeWithoutResult(status -> {
            desk.sql("DELETE FROM parkatlas.second_factor_role").update();
            desk.sql("INSERT INTO parkatlas.second_factor_role SELECT DISTINCT unnest(CAST(:roles AS text[]))")
                    .param("roles", codes)
                    .update();
            desk.sql("""
                            DELETE FROM parkatlas.session USING parkatlas.account
                            WHERE account.id = session.principal_name AND account.second_factor IS NULL
                              AND NOT account.demo AND account.roles && CAST(:roles AS text[])
                            """).param("roles", codes).update();
            log.add(Act.done(administrator.id(), Action.SECOND_FACTOR_RULE)
                    .to("roles:" + (codes.length == 0 ? "none" : String.join(",", codes))));
        });
    }
}
