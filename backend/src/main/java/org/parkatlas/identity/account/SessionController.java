package org.parkatlas.identity.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/v1/session")
@Tag(name = "登录", description = "登录、当前岗位、公众视图、密码、退出")
class SessionController {

    private final Accounts accounts;
    private final AuditLog log;
    private final Sessions sessions;
    private final PasswordChange change;
    private final PasswordRules rules;

    SessionController(
            Accounts accounts, AuditLog log, Sessions sessions, PasswordChange change, SignInProperties limits) {
        this.accounts = accounts;
        this.log = log;
        this.sessions = sessions;
        this.change = change;
        this.rules = limits.password();
    }

    /**
     * What signing in takes.
     *
     * @param account id of the post's account
     */
    record Credentials(
            @NotNull @Schema(example = "demo-officer-pingyuan")
            String account,

            @NotNull @Schema(example = "parkatlas-demo") String password) {}

    /**
     * As whom to look at everything.
     *
     * @param asPublic as whoever is not signed in
     */
    record Looking(@NotNull Boolean asPublic) {

        View view() {
            return asPublic ? View.PUBLIC : View.OWN;
        }
    }

    /**
     * A change of the password.
     *
     * @param current  the one before
     * @param password the new one
     */
    record NewPassword(@NotNull String current, @NotNull String password) {}

    @PostMapping
    @Operation(summary = "登录：账号属于岗位，不属于个人")
    ResponseEntity<SessionAnswer> signIn(
            @Valid @RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        var account =
                accounts.verify(credentials.account(), credentials.password()).account();
        accounts.enter(account);
        sessions.begin(account, request, response);
        return answer(account, request);
    }

    @GetMapping
    @Operation(summary = "当前登录的岗位；没有登录时 account 为 null")
    ResponseEntity<SessionAnswer> get(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? answer(account, request)
                : unshared(SessionAnswer.ofNobody(rules, accounts.demo()));
    }

    @ForPosts
    @PutMapping("/view")
    @Operation(summary = "以公众身份查看，或改回本岗位；此后的每个请求都照此")
    ResponseEntity<SessionAnswer> look(
            @Valid @RequestBody Looking looking, HttpServletRequest request, HttpServletResponse response) {
        var account = sessions.current(request).seeingAs(looking.view());
        sessions.hold(account, request, response);
        return answer(account, request);
    }

    @ForPosts
    @PutMapping("/password")
    @Operation(summary = "改密码；本账号的其他登录随即结束")
    ResponseEntity<SessionAnswer> changePassword(
            @Valid @RequestBody NewPassword wish, HttpServletRequest request, HttpServletResponse response) {
        var account = change.change(sessions.current(request), wish.current(), wish.password());
        sessions.begin(account, request, response);
        return answer(account, request);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "退出")
    void signOut(@AuthenticationPrincipal @Nullable SignedIn post, HttpServletRequest request) {
        if (post != null) {
            log.add(Act.done(post.id(), Action.SIGN_OUT));
        }
        sessions.end(request);
    }

    /** With the token that changing requests have to repeat, in a cookie. */
    private ResponseEntity<SessionAnswer> answer(Account account, HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        return unshared(SessionAnswer.of(account, request.getSession(false), rules));
    }

    private static ResponseEntity<SessionAnswer> unshared(SessionAnswer answer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(answer);
    }
}
