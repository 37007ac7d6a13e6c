package org.parkatlas.identity.audit;

import java.util.Locale;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Adds to the log (审计记录). An entry belongs to the transaction that it is written in; where it cannot be written, what it
 * would tell of does not happen.
 */
@Component
public class AuditLog {

    private final JdbcClient desk;

    AuditLog(@Qualifier("desk") DataSource desk) {
        this.desk = JdbcClient.create(desk);
    }

    /** Adds what was done by the request under way; its address and number are noted. */
    public void add(Act act) {
        add(act, desk);
    }

    /** The same in the transaction of this client, which may be one that changes data. */
    public void add(Act act, JdbcClient within) {
        within.sql("""
                        INSERT INTO parkatlas.audit_entry (account, action, object, outcome, address, request_id)
                        VALUES (:account, :action, :object, :outcome, :address, :request_id)
                        """)
                .param("account", act.account())
                .param("action", act.action().code())
                .param("object", act.object())
                .param("outcome", act.outcome().name().toLowerCase(Locale.ROOT))
                .param("address", address())
                .param("request_id", MDC.get("requestId"))
                .update();
    }

    /** Adds that the request under way does this, if an account sent it; the log is not of the public. */
    public void addIfSignedIn(Action action, String object) {
        SignedIn.current()
                .ifPresent(somebody -> add(Act.done(somebody.id(), action).to(object)));
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
