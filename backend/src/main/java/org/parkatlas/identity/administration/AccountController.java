package org.parkatlas.identity.administration;

import java.net.URI;

import jakarta.validation.Valid;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Accounts over HTTP, for administrators. */
@RestController
@RequestMapping("/api/v1/accounts")
@ForPosts(Role.ADMINISTRATOR)
@Tag(name = "账号", description = "账号属于岗位；系统管理岗可用")
class AccountController {

    /** As the table wants it. */
    private static final String ID = "[a-z0-9][a-z0-9-]{2,63}";

    private final AccountDesk accounts;

    AccountController(AccountDesk accounts) {
        this.accounts = accounts;
    }

    /**
     * A password that is said this once; the account chooses its own when it has come in.
     *
     * @param account id of the account
     */
    record OnceOnly(String account, String oneTimePassword) {}

    /** Whether an account is refused. */
    record Refusal(boolean disabled) {}

    @GetMapping
    @Operation(summary = "全部账号")
    Page<AccountItem> list() {
        return Page.whole(accounts.list());
    }

    @GetMapping("/{id}")
    @Operation(summary = "一个账号")
    AccountItem get(@Parameter(description = "账号", example = "demo-officer-pingyuan") @PathVariable("id") String id) {
        return accounts.get(id);
    }

    @PostMapping("/{id}")
    @Operation(summary = "新建账号；一次性口令只在这里给出一次")
    ResponseEntity<OnceOnly> create(
            @Parameter(description = "账号：小写字母、数字和连字符，3 至 64 位", example = "officer-pingyuan") @PathVariable("id")
                    String id,
            @Valid @RequestBody AccountForm form,
            @AuthenticationPrincipal SignedIn administrator) {
        if (!id.matches(ID)) {
            throw new InvalidParameter(
                    "id",
                    new Wording(
                            "账号应为 3 至 64 位小写字母、数字和连字符。",
                            "An account is called by 3 to 64 lower-case letters, digits and hyphens."));
        }
        var password = accounts.create(administrator, id, form);
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + id)).body(new OnceOnly(id, password));
    }

    @PutMapping("/{id}")
    @Operation(summary = "更改岗位名称、角色和县区；该账号的会话随即结束")
    AccountItem change(
            @Parameter(description = "账号", example = "officer-pingyuan") @PathVariable("id") String id,
            @Valid @RequestBody AccountForm form,
            @AuthenticationPrincipal SignedIn administrator) {
        accounts.change(administrator, id, form);
        return accounts.get(id);
    }

    @PutMapping("/{id}/disabled")
    @Operation(summary = "停用或恢复账号；停用后会话随即结束")
    AccountItem disable(
            @Parameter(description = "账号", example = "officer-pingyuan") @PathVariable("id") String id,
            @RequestBody Refusal refusal,
            @AuthenticationPrincipal SignedIn administrator) {
        accounts.disable(administrator, id, refusal.disabled());
        return accounts.get(id);
    }

    @PostMapping("/{id}/password")
    @Operation(summary = "重置密码并解锁；一次性口令只在这里给出一次")
    OnceOnly resetPassword(
            @Parameter(description = "账号", example = "officer-pingyuan") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn administrator) {
        return new OnceOnly(id, accounts.resetPassword(administrator, id));
    }

    @DeleteMapping("/{id}/second-factor")
    @Operation(summary = "撤掉第二因素，手机丢失时用；会话随即结束")
    AccountItem removeSecondFactor(
            @Parameter(description = "账号", example = "officer-pingyuan") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn administrator) {
        accounts.removeSecondFactor(administrator, id);
        return accounts.get(id);
    }
}
