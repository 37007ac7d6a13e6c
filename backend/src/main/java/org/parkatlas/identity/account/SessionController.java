package org.parkatlas.identity.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/v1/session")
@Tag(name = "登录", description = "登录、当前岗位、退出")
class SessionController {

    private final Accounts accounts;
    private final AuditLog log;
    private final SecurityContextRepository contexts;

    SessionController(Accounts accounts, AuditLog log, SecurityContextRepository contexts) {
        this.accounts = accounts;
        this.log = log;
        this.contexts = contexts;
    }

    /**
     * What signing in takes.
     *
     * @param account id of the post's account
     */
    record Credentials(
            @Schema(example = "demo-officer-pingyuan") String account,
            @Schema(example = "parkatlas-demo") String password) {}

    /**
     * Who is signed in.
     *
     * @param account     null for the public
     * @param idleSeconds after how long without a request the session ends, null without one
     */
    record Session(@Nullable Post account, @Nullable Integer idleSeconds) {}

    /**
     * A post.
     *
     * @param counties codes of its counties, or * alone for all
     */
    record Post(
            String id,
            String post,
            String postEn,
            List<String> roles,
            List<String> counties,
            boolean mustChange,
            boolean demo) {

        static Post of(Account account) {
            return new Post(
                    account.id(),
                    account.postZh(),
                    account.postEn(),
                    account.roles().stream().map(Role::code).sorted().toList(),
                    account.counties().stream().sorted().toList(),
                    account.mustChange(),
                    account.demo());
        }
    }

    @PostMapping
    @Operation(summary = "登录：账号属于岗位，不属于个人")
    ResponseEntity<Session> signIn(
            @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        var account =
                accounts.verify(credentials.account(), credentials.password()).account();
        accounts.enter(account);
        end(request);
        var session = request.getSession(true);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(BasicSignIn.authenticated(account));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return answer(new Session(Post.of(account), session.getMaxInactiveInterval()), request);
    }

    @GetMapping
    @Operation(summary = "当前登录的岗位；没有登录时 account 为 null")
    ResponseEntity<Session> get(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Account account)) {
            return answer(new Session(null, null), request);
        }
        var session = request.getSession(false);
        return answer(
                new Session(Post.of(account), session == null ? null : session.getMaxInactiveInterval()), request);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "退出")
    void signOut(@AuthenticationPrincipal @Nullable SignedIn post, HttpServletRequest request) {
        if (post != null) {
            log.add(Act.done(post.id(), Action.SIGN_OUT));
        }
        end(request);
        SecurityContextHolder.clearContext();
    }

    private static void end(HttpServletRequest request) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
    }

    /** With the token that changing requests have to repeat, in a cookie, for whoever signed in. */
    private static ResponseEntity<Session> answer(Session session, HttpServletRequest request) {
        if (session.account() != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(session);
    }
}
