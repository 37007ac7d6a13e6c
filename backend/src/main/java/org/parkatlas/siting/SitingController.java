package org.parkatlas.siting;

import java.util.Arrays;
import java.util.List;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;
import org.parkatlas.roads.IsochroneQuery;
import org.parkatlas.roads.Isochrones;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The finder over HTTP, for everybody, over what each may see. It keeps nothing. */
@Tag(name = "选址", description = "硬条件卡掉，权重排序；没有数据的项不当作 0，也不当作满分")
@RestController
@RequestMapping("/api/v1/siting")
class SitingController {

    private final Finder finder;
    private final SiteCards cards;

    SitingController(Finder finder, SiteCards cards) {
        this.finder = finder;
        this.cards = cards;
    }

    /**
     * A criterion that can be asked for.
     *
     * @param ofSomething whether {@code of} says what it is about
     * @param breakPoints what values are worth unless the search says otherwise; none where it has to
     * @param reason      why that
     */
    @Schema(name = "SitingCriterion")
    record Kind(
            Criterion criterion,
            Wording label,
            Criterion.Unit unit,
            Criterion.Better better,
            boolean ofSomething,
            List<ValueFunction.BreakPoint> breakPoints,
            Wording reason) {

        Kind {
            breakPoints = List.copyOf(breakPoints);
        }
    }

    /** All criteria. */
    @Schema(name = "SitingCriteria")
    record Kinds(List<Kind> items) {

        Kinds {
            items = List.copyOf(items);
        }
    }

    @GetMapping("/criteria")
    @Operation(summary = "可用的条件、单位和默认的值函数断点，附理由")
    Kinds criteria() {
        return new Kinds(Arrays.stream(Criterion.values())
                .map(it -> new Kind(
                        it,
                        it.label(),
                        it.unit(),
                        it.better(),
                        it.isOfSomething(),
                        points(it),
                        Usual.of(it).reason()))
                .toList());
    }

    private static List<ValueFunction.BreakPoint> points(Criterion criterion) {
        var usual = Usual.of(criterion).worth();
        return usual == null ? List.of() : usual.points();
    }

    @PostMapping("/searches")
    @Operation(
            summary = "按硬条件和权重找园区、区块和可供地块",
            description = "误差跨过硬条件的和没有数据的都列在 doubtful，不排除、不排名。得分是区间：缺的项按 0 算到按满分算；按下限排名。"
                    + "距离是测地线长度，位置太粗的按最远一端计分。不保存任何内容。"
                    + "kinds 里的 block 和 parcel 是达到供地条件而未供应的地块，只给本县工作人员，别人一个也找不到；"
                    + "每个列表至多带 300 处，总数见 counts。")
    @ApiResponse(responseCode = "200", description = "每个候选在三个列表之一", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "422", description = "内容无效")
    SitingAnswer search(
            Viewer viewer, @Valid @RequestBody SearchForm form, @AuthenticationPrincipal @Nullable SignedIn post) {
        return finder.search(viewer, readerOfReadyLand(viewer, post), form);
    }

    private static Viewer readerOfReadyLand(Viewer viewer, @Nullable SignedIn post) {
        return post == null ? viewer : post.readerOfReadyLand();
    }

    @GetMapping("/sites/park:{id}")
    @Operation(summary = "一处候选的全部已知情况", description = "规划原文、链上企业、距离、载明的面积、共建方、项目、适用的措施、标准地条件。没有登记的写 no_data，不留空。")
    SiteCard site(
            Viewer viewer, @Parameter(description = "园区 id", example = "meijiang-yuan") @PathVariable("id") String id) {
        return cards.get(viewer, id);
    }

    @GetMapping(
            path = "/sites/park:{id}/isochrones",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    @Operation(
            summary = "从一处候选沿路若干分钟可达的范围",
            description = "只在路网覆盖范围内回答；没有路网、位置不明或数据库没有 pgRouting 时 features 为空，missing 写明原因。"
                    + "范围是到得了的路两侧 besideM 米以内；open 表示范围止于路网边缘，再往外无数据。路网是合成的即为演示数据。")
    Isochrones parkIsochrones(
            Viewer viewer,
            @Parameter(description = "园区 id", example = "guangmei-yuan") @PathVariable("id") String id,
            @ParameterObject IsochroneQuery query) {
        return cards.isochrones(viewer, id, query);
    }

    @GetMapping("/sites/parcel:{id}")
    @Operation(summary = "一个可供地块的全部已知情况", description = "只给本县工作人员。地块自己的面积、现势日期和距离；规划原文、链上企业、措施、标准地条件是所在园区的。")
    SiteCard parcel(
            Viewer viewer,
            @AuthenticationPrincipal @Nullable SignedIn post,
            @Parameter(description = "地块 id", example = "py-01-004") @PathVariable("id") String id) {
        return cards.get(viewer, readerOfReadyLand(viewer, post), Site.Kind.PARCEL, id);
    }

    @GetMapping(
            path = "/sites/parcel:{id}/isochrones",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "从一个可供地块沿路若干分钟可达的范围", description = "只给本县工作人员。")
    Isochrones parcelIsochrones(
            Viewer viewer,
            @AuthenticationPrincipal @Nullable SignedIn post,
            @Parameter(description = "地块 id", example = "py-01-004") @PathVariable("id") String id,
            @ParameterObject IsochroneQuery query) {
        return cards.isochrones(viewer, readerOfReadyLand(viewer, post), Site.Kind.PARCEL, id, query);
    }

    @GetMapping("/sites/block:{park}:{block}")
    @Operation(summary = "一个区块可供地块合计的全部已知情况", description = "只给本县工作人员。面积是区块内各可供地块之和，距离从它们的中心量起。")
    SiteCard block(
            Viewer viewer,
            @AuthenticationPrincipal @Nullable SignedIn post,
            @Parameter(description = "园区 id", example = "pingyuan-gaoxinqu") @PathVariable("park") String park,
            @Parameter(description = "区块", example = "区块一") @PathVariable("block") String block) {
        return cards.get(viewer, readerOfReadyLand(viewer, post), Site.Kind.BLOCK, park + ":" + block);
    }

    @GetMapping(
            path = "/sites/block:{park}:{block}/isochrones",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "从一个区块可供地块的中心沿路若干分钟可达的范围", description = "只给本县工作人员。")
    Isochrones blockIsochrones(
            Viewer viewer,
            @AuthenticationPrincipal @Nullable SignedIn post,
            @Parameter(description = "园区 id", example = "pingyuan-gaoxinqu") @PathVariable("park") String park,
            @Parameter(description = "区块", example = "区块一") @PathVariable("block") String block,
            @ParameterObject IsochroneQuery query) {
        return cards.isochrones(viewer, readerOfReadyLand(viewer, post), Site.Kind.BLOCK, park + ":" + block, query);
    }
}
