package org.parkatlas.stewardship.quality;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The board of data quality over HTTP, for all posts that work for counties. */
@Tag(name = "数据质量", description = "本岗位县区的园区：缺什么、什么过旧、什么待复核、什么互相矛盾")
@RestController
class QualityController {

    private final Quality quality;

    QualityController(Quality quality) {
        this.quality = quality;
    }

    /**
     * Part of the board.
     *
     * @param oldBefore the day before which something is old
     * @param total     how many parks the whole board has
     * @param next      cursor of the following part, null at the end
     */
    @Schema(name = "QualityBoard")
    record Board(
            LocalDate oldBefore,
            List<ParkQuality> items,
            long total,
            @Nullable String next) {

        Board {
            items = List.copyOf(items);
        }
    }

    @ForPosts({Role.STEWARD, Role.REVIEWER, Role.PUBLISHER, Role.COUNTY_OFFICER, Role.CITY_OFFICER})
    @GetMapping("/api/v1/quality")
    @Operation(summary = "数据质量，按园区名称排序", description = "每个园区四层：园区本身、范围、企业、地块。每项给出数目和前 10 个对象的 id；日期只到年或月的，按其最后一天算。")
    Board board(@Valid @ParameterObject QualityQuery query, @AuthenticationPrincipal SignedIn post) {
        var page = quality.of(post, query);
        return new Board(quality.cutoff(), page.items(), page.total(), page.next());
    }
}
