package org.parkatlas.identity.administration;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Of which roles a second factor is asked, for administrators. */
@RestController
@RequestMapping("/api/v1/second-factor")
@ForPosts(Role.ADMINISTRATOR)
@Tag(name = "账号")
class SecondFactorController {

    private final SecondFactorRule rule;

    SecondFactorController(SecondFactorRule rule) {
        this.rule = rule;
    }

    /**
     * Of whom it is asked.
     *
     * @param roles codes; none for nobody
     */
    record Rule(
            @NotNull(message = "不能缺少；都不要时给 []。|must not be missing; [] for nobody.")
            @Schema(example = "[\"administrator\"]")
            List<@NotNull(message = "不能为 null。|must not be null.") String> roles) {

        /**
         * The roles.
         *
         * @throws InvalidBody if one is unknown
         */
        List<Role> checkedRoles() {
            var found = new ArrayList<Role>();
            for (int index = 0; index < roles.size(); index++) {
                var code = roles.get(index);
                var pointer = "/roles/" + index;
                found.add(Role.find(code)
                        .orElseThrow(
                                () -> new InvalidBody(pointer, Wording.of("没有角色 %s。", "There is no role %s.", code))));
            }
            return found;
        }
    }

    @GetMapping
    @Operation(summary = "哪些角色登录要第二因素")
    Rule get() {
        return new Rule(rule.roles());
    }

    @PutMapping
    @Operation(summary = "规定哪些角色登录要第二因素；还没有设的，会话随即结束，下次登录先设")
    Rule put(@Valid @RequestBody Rule wanted, @AuthenticationPrincipal SignedIn administrator) {
        rule.ask(administrator, wanted.checkedRoles());
        return get();
    }
}
