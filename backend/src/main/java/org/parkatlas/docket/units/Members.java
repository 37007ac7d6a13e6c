package org.parkatlas.docket.units;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Which unit an account works for; administrators say. */
@Component
public class Members {

    private final JdbcClient desk;
    private final TransactionTemplate transaction;
    private final Units units;
    private final AuditLog log;

    Members(@Qualifier("desk") DataSource desk, Units units, AuditLog log) {
        this.desk = JdbcClient.create(desk);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(desk));
        this.units = units;
        this.log = log;
    }

    /** Who acts for whom. */
    public Member of(SignedIn post) {
        var organ = desk.sql("SELECT organ FROM parkatlas.docket_seat WHERE account = :account")
                .param("account", post.id())
                .query(String.class)
                .optional();
        return new Member(post, organ.flatMap(units::find));
    }

    /** An account with the role of a member, and the id of its unit. */
    record Seat(String account, Optional<String> unit) {}

    /** All accounts with the role, a thousand at most. */
    List<Seat> seats() {
        return desk.sql("""
                        SELECT account.id, docket_seat.organ
                        FROM parkatlas.account
                        LEFT JOIN parkatlas.docket_seat ON docket_seat.account = account.id
                        WHERE 'member' = ANY (account.roles)
                        ORDER BY account.id
                        LIMIT 1000
                        """)
                .query((row, index) -> new Seat(row.getString("id"), Optional.ofNullable(row.getString("organ"))))
                .list();
    }

    /**
     * Gives an account its unit.
     *
     * @throws SeatNotFound if no member has this account
     * @throws InvalidBody  if there is no such unit
     */
    void seat(SignedIn administrator, String account, String unit) {
        if (units.find(unit).isEmpty()) {
            throw new InvalidBody("/unit", Wording.of("没有单位 %s。", "There is no unit %s.", unit));
        }
        change(
                administrator,
                account,
                () -> desk.sql("""
                        INSERT INTO parkatlas.docket_seat (account, organ)
                        SELECT id, :organ FROM parkatlas.account WHERE id = :account AND 'member' = ANY (roles)
                        ON CONFLICT (account) DO UPDATE SET organ = excluded.organ
                        """)
                        .param("account", account)
                        .param("organ", unit)
                        .update());
    }

    /**
     * Takes its unit from an account.
     *
     * @throws SeatNotFound if it has none
     */
    void unseat(SignedIn administrator, String account) {
        change(
                administrator,
                account,
                () -> desk.sql("DELETE FROM parkatlas.docket_seat WHERE account = :account")
                        .param("account", account)
                        .update());
    }

    private void change(SignedIn administrator, String account, Supplier<Integer> work) {
        transaction.executeWithoutResult(status -> {
            if (work.get() == 0) {
                throw new SeatNotFound();
            }
            log.add(Act.done(administrator.id(), Action.DOCKET_SEAT).to("account:" + account), desk);
        });
    }
}
