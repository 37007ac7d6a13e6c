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
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.beans.factory.ObjectProvider;
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

    /** Attribute of the session: the secret that is not confirmed yet. */
    private static final String PROPOSED = "parkatlas.second-factor";

    private final Accounts accounts;
    private final AuditLog log;
    private final Sessions sessions;
    private final PasswordChange change;
    private final SecondFactor second;
    private final PasswordRules rules;
    private final @Nullable Provider provider;

    SessionController(
            Accounts accounts,
            AuditLog log,
            Sessions sessions,
            PasswordChange change,
            SecondFactor second,
            SignInProperties limits,
            ObjectProvider<Provider> provider) {
        this.accounts = accounts;
        this.second = second;
        this.log = log;
        this.sessions = sessions;
        this.change = change;
        this.rules = limits.password();
        this.provider = provider.getIfAvailable();
    }

    /**
     * What signing in takes.
     *
     * @param account id of the post's account
     * @param code    the six digits of its second factor, null if it has none
     */
    record Credentials(
            @NotNull @Schema(example = "demo-officer-pingyuan")
            String account,

            @NotNull @Schema(example = "parkatlas-demo") String password,
            @Nullable @Schema(example = "123456") String code) {}

    /** A code of the secret that was proposed. */
    record Code(@NotNull @Schema(example = "123456") String code) {}

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
        var account = accounts.verify(
                        credentials.account(),
                        credentials.password(),
                        found -> second.passes(found, credentials.code()))
                .account();
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
                : unshared(SessionAnswer.ofNobody(rules, accounts.demo(), provider));
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

    @ForPosts
    @PostMapping("/second-factor")
    @Operation(summary = "给本账号一个第二因素的密钥；确认以前不生效")
    ResponseEntity<SecondFactor.Secret> proposeSecondFactor(HttpServletRequest request) {
        var secret = second.propose(sessions.current(request));
        request.getSession().setAttribute(PROPOSED, secret.secret());
        return unshared(secret);
    }

    @ForPosts
    @PutMapping("/second-factor")
    @Operation(summary = "用手机上的验证码确认密钥；此后登录都要验证码")
    ResponseEntity<SessionAnswer> confirmSecondFactor(
            @Valid @RequestBody Code code, HttpServletRequest request, HttpServletResponse response) {
        var account = sessions.current(request);
        if (!(request.getSession().getAttribute(PROPOSED) instanceof String secret)) {
            throw new InvalidBody(
                    "/code", new Wording("没有待确认的密钥；先取一个密钥。", "There is no key to confirm; ask for one first."));
        }
        var enrolled = second.confirm(account, secret, code.code());
        request.getSession().removeAttribute(PROPOSED);
        sessions.hold(enrolled, request, response);
        return answer(enrolled, request);
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

    private static <T> ResponseEntity<T> unshared(T answer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(answer);
    }
}
