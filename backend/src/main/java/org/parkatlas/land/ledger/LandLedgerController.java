package org.parkatlas.land.ledger;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.AsOf;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Land ledgers over HTTP, for all posts that work for counties: those who see parcels. */
@Tag(name = "用地台账", description = "园区用地逐级套合与闲置土地；只含本岗位县区的地块")
@RestController
@ForPosts({Role.STEWARD, Role.REVIEWER, Role.PUBLISHER, Role.COUNTY_OFFICER, Role.CITY_OFFICER})
class LandLedgerController {

    private final LandLedgers ledgers;

    LandLedgerController(LandLedgers ledgers) {
        this.ledgers = ledgers;
    }

    /** The parks that have a ledger. */
    @Schema(name = "LandLedgerList")
    record Parks(List<LedgerItem> items) {

        Parks {
            items = List.copyOf(items);
        }
    }

    @GetMapping("/api/v1/land-ledgers")
    @Operation(summary = "有地块的园区，按名称排序")
    Parks list(@AuthenticationPrincipal SignedIn post) {
        return new Parks(ledgers.list(post.viewer()));
    }

    @GetMapping("/api/v1/parks/{id}/land-ledger")
    @Operation(
            summary = "一个园区的用地台账：批准 ⊇ 可开发 ⊇ 达到供地条件 ⊇ 已供应 ⊇ 已建成 ⊇ 工矿仓储，闲置",
            description = "面积是登记面积，不是图形面积；同一处地方的几个园区合为一本。记录套不上的地块列在 faults 里，从 leftOutFrom 起不计入。")
    LandLedger get(
            @Parameter(description = "园区 id", example = "pingyuan-gaoxinqu") @PathVariable("id") String id,
            @Parameter(description = "日期（当天结束时）或带时区的时刻", example = "2026-11-28")
                    @RequestParam(name = AsOf.NAME, required = false)
                    @Nullable
                    String asOf,
            @AuthenticationPrincipal SignedIn post) {
        return ledgers.get(
                post.viewer(), id, Optional.ofNullable(asOf).map(AsOf::read).orElse(null));
    }
}
