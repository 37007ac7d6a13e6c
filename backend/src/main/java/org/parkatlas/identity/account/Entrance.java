package org.parkatlas.identity.account;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.springframework.stereotype.Component;

/** The way in for a post whom another service vouches for, instead of a password. */
@Component
public class Entrance {

    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditLog log;

    Entrance(Accounts accounts, Sessions sessions, AuditLog log) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.log = log;
    }

    /**
     * What another service says of a post.
     *
     * @param name       of an account
     * @param twoFactors whether it was asked for a second factor there
     */
    public record Voucher(String name, boolean twoFactors) {}

    /**
     * Begins a session of the account, or ends the one of the request and notes that somebody was refused: whom no account,
     * a disabled one or one that needs a second factor belongs to.
     *
     * @return whether it came in
     */
    public boolean letIn(Voucher voucher, HttpServletRequest request, HttpServletResponse response) {
        var found = accounts.find(voucher.name());
        var account = found.filter(it -> !it.disabled() && (voucher.twoFactors() || !needsSecondFactor(it)))
                .map(it -> it.account().vouchedFor());
        if (account.isEmpty()) {
            refuse(found, request);
            return false;
        }
        accounts.enter(account.get());
        sessions.begin(account.get(), request, response);
        return true;
    }

    private static boolean needsSecondFactor(Accounts.Found found) {
        return found.secondFactor() != null || found.account().mustEnrol();
    }

    private void refuse(Optional<Accounts.Found> found, HttpServletRequest request) {
        log.add(Act.refused(found.map(it -> it.account().id()).orElse(null), Action.SIGN_IN));
        sessions.end(request);
    }

    /** Ends the session of a request that nobody was vouched for with. */
    public void turnAway(HttpServletRequest request) {
        refuse(Optional.empty(), request);
    }
}
