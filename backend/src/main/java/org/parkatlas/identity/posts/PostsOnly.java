package org.parkatlas.identity.posts;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses what is {@link ForPosts} to everybody else; the log tells of posts that tried. */
@Component
final class PostsOnly implements HandlerInterceptor {

    private final AuditLog log;

    PostsOnly(AuditLog log) {
        this.log = log;
    }

    /**
     * @throws InsufficientAuthenticationException if nobody signed in
     * @throws AccessDeniedException               if the post has none of the roles
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var rule = handler instanceof HandlerMethod method ? PostsRule.of(method) : null;
        if (rule == null) {
            return true;
        }
        var somebody =
                SignedIn.current().orElseThrow(() -> new InsufficientAuthenticationException("Nobody signed in"));
        if (!permits(rule, somebody)) {
            log.add(Act.refused(somebody.id(), Action.ACCESS).to("address:" + request.getRequestURI()));
            throw new AccessDeniedException("Not for " + somebody.id());
        }
        return true;
    }

    private static boolean permits(ForPosts rule, SignedIn somebody) {
        return rule.value().length == 0 || Arrays.stream(rule.value()).anyMatch(somebody::may);
    }
}
