package org.parkatlas.docket.items;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The docket over HTTP, for the members of the joint meeting. */
@Tag(name = "会议事项")
@RestController
@RequestMapping(ItemController.PATH)
@ForPosts(Role.MEMBER)
class ItemController {

    static final String PATH = "/api/v1/docket";

    private final DocketItems items;

    ItemController(DocketItems items) {
        this.items = items;
    }

    @GetMapping
    @Operation(summary = "各步骤有几项，超期几项，哪些不落点；本账号属于哪个单位")
    OverviewAnswer overview(@AuthenticationPrincipal SignedIn post) {
        return OverviewAnswer.of(items.overview(post));
    }

    @GetMapping("/clauses")
    @Operation(summary = "事项可以出自的条款：规划和联席会议通知")
    Page<ItemAnswer.SourceClauseAnswer> clauses(@AuthenticationPrincipal SignedIn post) {
        return Page.whole(items.clauses(post).stream()
                .map(ItemAnswer.SourceClauseAnswer::of)
                .toList());
    }

    @GetMapping("/items")
    @Operation(summary = "事项，按号码；成员单位都看得到全部")
    Page<ItemAnswer> list(@Valid @ParameterObject ItemQuery query, @AuthenticationPrincipal SignedIn post) {
        var page = items.list(post, query);
        return new Page<>(page.items().stream().map(ItemAnswer::of).toList(), page.total(), page.next());
    }

    @PostMapping("/items")
    @Operation(summary = "收集一项", description = "各县（市、区）收集本县区的，办公室收集全市的。")
    @ApiResponse(responseCode = "201", description = "已收集")
    @ApiResponse(responseCode = "422", description = "内容无效")
    ResponseEntity<ItemAnswer> add(@Valid @RequestBody ItemForm form, @AuthenticationPrincipal SignedIn post) {
        var made = ItemAnswer.of(items.add(post, form));
        return ResponseEntity.created(URI.create(PATH + "/items/" + made.id())).body(made);
    }

    @GetMapping("/items/{id}")
    @Operation(summary = "一个事项")
    ItemAnswer get(
            @Parameter(description = "事项 id") @PathVariable("id") String id, @AuthenticationPrincipal SignedIn post) {
        return ItemAnswer.of(items.get(post, id));
    }

    @PutMapping("/items/{id}")
    @Operation(summary = "更改一个事项", description = "version 是所改的版本。收集的单位在梳理以前可以更改，办公室在议定以前可以更改。")
    @ApiResponse(responseCode = "200", description = "已更改")
    @ApiResponse(responseCode = "409", description = "已被别人更改")
    @ApiResponse(responseCode = "422", description = "内容无效")
    ItemAnswer change(
            @Parameter(description = "事项 id") @PathVariable("id") String id,
            @Valid @RequestBody ItemForm form,
            @AuthenticationPrincipal SignedIn post) {
        return ItemAnswer.of(items.change(post, id, form));
    }

    @PostMapping("/items/{id}/moves")
    @Operation(summary = "走一步，由办公室来做", description = "每一步都写说明。上会要有对接的处室和初步方案，议定要有会议日期和议定事项，督办要有单位和期限。")
    @ApiResponse(responseCode = "200", description = "已到这一步")
    @ApiResponse(responseCode = "409", description = "已被别人更改")
    @ApiResponse(responseCode = "422", description = "不能到这一步，或缺内容")
    ItemAnswer move(
            @Parameter(description = "事项 id") @PathVariable("id") String id,
            @Valid @RequestBody MoveForm form,
            @AuthenticationPrincipal SignedIn post) {
        return ItemAnswer.of(items.move(post, id, form));
    }

    @GetMapping("/items/{id}/entries")
    @Operation(summary = "一个事项的经过，新的在前，最多 1000 条")
    Page<ItemAnswer.EntryAnswer> entries(
            @Parameter(description = "事项 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        return Page.whole(ItemAnswer.EntryAnswer.of(items.entries(post, id), RequestLanguage.of(request)));
    }

    @PostMapping("/items/{id}/entries")
    @Operation(summary = "写意见，或由负责的单位写办理情况")
    @ApiResponse(responseCode = "200", description = "已写")
    @ApiResponse(responseCode = "422", description = "内容无效")
    Page<ItemAnswer.EntryAnswer> remark(
            @Parameter(description = "事项 id") @PathVariable("id") String id,
            @Valid @RequestBody RemarkForm form,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        return Page.whole(ItemAnswer.EntryAnswer.of(items.remark(post, id, form), RequestLanguage.of(request)));
    }
}
