package org.parkatlas.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of browsers, and which account each of them holds. */
@Component
class Sessions {

    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> all;

    Sessions(SecurityContextRepository contexts, FindByIndexNameSessionRepository<? extends Session> all) {
        this.contexts = contexts;
        this.all = all;
    }

    /**
     * The account that the session of this request holds.
     *
     * @throws SignInNeeded if there is no session; a password that comes with the request is none
     */
    Account current(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (request.getSession(false) != null
                && authentication != null
                && authentication.getPrincipal() instanceof Account account) {
            return account;
        }
        throw new SignInNeeded();
    }

    /** Ends the session of this request, if it has one, and begins another. */
    void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        request.getSession(true);
        hold(account, request, response);
    }

    /** From now on the session of this request holds this account. */
    void hold(Account account, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(BasicSignIn.authenticated(account));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends the session of this request, if it has one. */
    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Ends the sessions of the account in all browsers, on all instances. */
    void endAll(Account account) {
        all.findByPrincipalName(account.id()).keySet().forEach(all::deleteById);
    }
}
