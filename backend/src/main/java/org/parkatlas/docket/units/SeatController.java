package org.parkatlas.docket.units;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** For whom members act, over HTTP; units are for members as well, who choose from them. */
@Tag(name = "会议事项", description = "联席会议的事项：收集、梳理、上会、议定、督办、办结；只给成员单位，不在任何公开的出口")
@RestController
@RequestMapping("/api/v1/docket")
class SeatController {

    private final Members members;
    private final Units units;

    SeatController(Members members, Units units) {
        this.members = members;
        this.units = units;
    }

    /**
     * An account of a member.
     *
     * @param unit id of its unit, null where nobody has said
     */
    @Schema(name = "DocketSeat")
    record SeatAnswer(String account, @Nullable String unit) {}

    /**
     * The unit of an account.
     *
     * @param unit its id
     */
    @Schema(name = "DocketSeatForm")
    record SeatForm(
            @NotNull(message = "不能缺少。|must not be missing.") @Schema(example = "lx-o-member-441426")
            String unit) {}

    @GetMapping("/units")
    @ForPosts({Role.MEMBER, Role.ADMINISTRATOR})
    @Operation(summary = "联席会议的单位，办公室在前，其余按通知的次序")
    Page<UnitAnswer> units() {
        return Page.whole(units.list().stream().map(UnitAnswer::of).toList());
    }

    @GetMapping("/seats")
    @ForPosts(Role.ADMINISTRATOR)
    @Operation(summary = "成员账号各属于哪个单位")
    Page<SeatAnswer> seats() {
        return Page.whole(members.seats().stream()
                .map(it -> new SeatAnswer(it.account(), it.unit().orElse(null)))
                .toList());
    }

    @PutMapping("/seats/{account}")
    @ForPosts(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "设定一个成员账号的单位")
    @ApiResponse(responseCode = "204", description = "已设定")
    @ApiResponse(responseCode = "422", description = "没有这个单位")
    void seat(
            @Parameter(description = "账号", example = "demo-member") @PathVariable("account") String account,
            @Valid @RequestBody SeatForm form,
            @AuthenticationPrincipal SignedIn administrator) {
        members.seat(administrator, account, form.unit());
    }

    @DeleteMapping("/seats/{account}")
    @ForPosts(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "撤掉一个成员账号的单位")
    @ApiResponse(responseCode = "204", description = "已撤掉")
    void unseat(
            @Parameter(description = "账号", example = "demo-member") @PathVariable("account") String account,
            @AuthenticationPrincipal SignedIn administrator) {
        members.unseat(administrator, account);
    }
}
