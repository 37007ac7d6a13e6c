package org.parkatlas.stewardship.changes;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What change sets do to single objects, over HTTP. */
@Tag(name = "变更")
@RestController
@RequestMapping(ChangeSetController.PATH + "/{id}/rows")
@ForPosts({Role.PROMOTER, Role.STEWARD, Role.REVIEWER, Role.PUBLISHER})
class ChangeRowController {

    private final Drafting drafting;

    ChangeRowController(Drafting drafting) {
        this.drafting = drafting;
    }

    @GetMapping
    @Operation(summary = "变更里的对象，按 id")
    Page<ChangeRowAnswer> list(
            @Parameter(description = "变更 id") @PathVariable("id") String id,
            @RequestParam(name = "limit", required = false) @Nullable Integer limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        var page = drafting.list(asking, id, Paging.of(limit, cursor, 1));
        var language = RequestLanguage.of(request);
        var items = page.items().stream()
                .map(it -> ChangeRowAnswer.of(it.row(), it.check(), language))
                .toList();
        return new Page<>(items, page.total(), page.next());
    }

    @ForPosts({Role.PROMOTER, Role.STEWARD})
    @PostMapping
    @Operation(summary = "放入一个新对象，id 由内容得出（如园区范围的一个地块）；录入岗可用，用地条件招商岗也可用", description = "action 只能是 add；检查和 PUT 相同。")
    @ApiResponse(responseCode = "201", description = "已放入，地址见 Location")
    @ApiResponse(responseCode = "409", description = "变更已经提交")
    @ApiResponse(responseCode = "422", description = "内容不合格，或已有这个对象")
    ResponseEntity<ChangeRowAnswer> add(
            @Parameter(description = "变更 id") @PathVariable("id") String id,
            @Valid @RequestBody RowForm form,
            @AuthenticationPrincipal SignedIn editor) {
        var row = drafting.add(editor, id, form);
        return ResponseEntity.created(
                        URI.create("%s/%s/rows/%s".formatted(ChangeSetController.PATH, id, row.objectId())))
                .body(ChangeRowAnswer.of(row));
    }

    @ForPosts({Role.PROMOTER, Role.STEWARD})
    @PutMapping("/{objectId}")
    @Operation(
            summary = "放入一个对象：新增、修改或删除；录入岗可用，用地条件招商岗也可用",
            description = "cells 的列与数据包文件相同，也由同一处检查；不合格时得到 422，errors 指出每一处。")
    @ApiResponse(responseCode = "200", description = "已放入")
    @ApiResponse(responseCode = "409", description = "变更已经提交，或已发布的内容变了")
    @ApiResponse(responseCode = "422", description = "内容不合格")
    ChangeRowAnswer put(
            @Parameter(description = "变更 id") @PathVariable("id") String id,
            @Parameter(description = "对象 id", example = "py-05-003") @PathVariable("objectId") String objectId,
            @Valid @RequestBody RowForm form,
            @AuthenticationPrincipal SignedIn editor) {
        return ChangeRowAnswer.of(drafting.put(editor, id, objectId, form));
    }

    @ForPosts({Role.PROMOTER, Role.STEWARD})
    @DeleteMapping("/{objectId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "从变更里拿掉一个对象；录入岗可用，用地条件招商岗也可用")
    @ApiResponse(responseCode = "204", description = "已拿掉")
    @ApiResponse(responseCode = "409", description = "变更已经提交")
    void remove(
            @Parameter(description = "变更 id") @PathVariable("id") String id,
            @Parameter(description = "对象 id", example = "py-05-003") @PathVariable("objectId") String objectId,
            @AuthenticationPrincipal SignedIn editor) {
        drafting.remove(editor, id, objectId);
    }
}
