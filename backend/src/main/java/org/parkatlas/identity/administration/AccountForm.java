package org.parkatlas.identity.administration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.parkatlas.identity.Role;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a post may do, and where.
 *
 * @param post     what it is called, in Chinese
 * @param postEn   the same in English
 * @param roles    codes; administrators and auditors have no other role besides (三员分立)
 * @param counties codes of its counties, or {@code *} alone for all; none for roles that have no counties
 */
record AccountForm(
        @NotBlank(message = "不能为空。|must not be empty.")
        @Size(max = 60, message = "最长 60 字。|has 60 characters at most.")
        @Schema(example = "用地核查岗　平远县")
        String post,

        @NotBlank(message = "不能为空。|must not be empty.")
        @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        @Schema(example = "land-check desk, Pingyuan")
        String postEn,

        @NotEmpty(message = "至少一个角色。|names one role at least.") @Schema(example = "[\"county_officer\"]")
        List<@NotNull(message = "不能为 null。|must not be null.") String> roles,

        @NotNull(message = "不能缺少；没有县区时给 []。|must not be missing; [] for none.") @Schema(example = "[\"441426\"]")
        List<
                        @Pattern(regexp = "[0-9]{6}|\\*", message = "应为六位县区代码或 *。|is a code of six digits, or *.")
                        @NotNull(message = "不能为 null。|must not be null.") String>
                counties) {

    /**
     * The roles, which go together.
     *
     * @throws InvalidBody if one is unknown, or an administrator or auditor would do something else besides
     */
    Set<Role> checkedRoles() {
        var found = EnumSet.noneOf(Role.class);
        for (int index = 0; index < roles.size(); index++) {
            var code = roles.get(index);
            var pointer = "/roles/" + index;
            found.add(Role.find(code)
                    .orElseThrow(() -> new InvalidBody(pointer, Wording.of("没有角色 %s。", "There is no role %s.", code))));
        }
        if (found.size() > 1 && (found.contains(Role.ADMINISTRATOR) || found.contains(Role.AUDITOR))) {
            throw new InvalidBody(
                    "/roles",
                    new Wording("系统管理岗和审计岗不能兼任其他角色。", "Administrators and auditors have no other role besides."));
        }
        return found;
    }

    /**
     * The counties, which the roles need or not.
     *
     * @throws InvalidBody if the roles are for counties and none is named, or the other way round, or all and some are
     */
    Set<String> checkedCounties() {
        var needed = checkedRoles().stream().anyMatch(Role::isForCounties);
        if (needed == counties.isEmpty()) {
            throw new InvalidBody(
                    "/counties",
                    needed
                            ? new Wording("这些角色要写明县区，全部县区写 *。", "These roles are for counties; * for all.")
                            : new Wording("这些角色不分县区，应为 []。", "These roles are for no county: []."));
        }
        if (counties.contains(Viewer.ALL) && counties.size() > 1) {
            throw new InvalidBody("/counties", new Wording("* 不能和县区代码并列。", "* stands alone."));
        }
        return Set.copyOf(counties);
    }
}
