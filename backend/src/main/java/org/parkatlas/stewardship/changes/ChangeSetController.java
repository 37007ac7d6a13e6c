package org.parkatlas.stewardship.changes;

import java.net.URI;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Change sets over HTTP, for the posts that draft, review and publish them. */
@Tag(name = "变更", description = "草稿、复核、发布：一个变更整体走每一步；录入的人不能复核自己的修改")
@RestController
@RequestMapping(ChangeSetController.PATH)
@ForPosts({Role.PROMOTER, Role.STEWARD, Role.REVIEWER, Role.PUBLISHER})
class ChangeSetController {

    static final String PATH = "/api/v1/change-sets";

    private final ChangeSets changeSets;
    private final Transitions transitions;

    ChangeSetController(ChangeSets changeSets, Transitions transitions) {
        this.changeSets = changeSets;
        this.transitions = transitions;
    }

    /**
     * A change set to begin.
     *
     * @param kind       id of the feature type
     * @param countyCode code of the county whose objects are changed
     * @param title      what it is about
     */
    @Schema(name = "ChangeSetForm")
    record Form(
            @NotNull(message = "不能缺少。|must not be missing.") @Schema(example = "parcels")
            String kind,

            @NotNull(message = "不能缺少。|must not be missing.")
            @Pattern(regexp = "[0-9]{6}", message = "应为六位县区代码。|is a code of six digits.")
            @Schema(example = "441426")
            String countyCode,

            @NotNull(message = "不能缺少。|must not be missing.")
            @Pattern(
                    regexp = "(?=.*\\S)\\P{Cntrl}{1,120}",
                    message = "应为 1 至 120 字的一行。|is one line of 1 to 120 characters.")
            @Schema(example = "区块五竣工更新")
            String title) {}

    @GetMapping
    @Operation(summary = "本岗位县区的变更，新的在前")
    Page<ChangeSetAnswer> list(
            @Valid @ParameterObject ChangeSetQuery query,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        var page = changeSets.list(asking, query);
        var items = page.items().stream()
                .map(set -> ChangeSetAnswer.of(set, List.of(), asking, RequestLanguage.of(request)))
                .toList();
        return new Page<>(items, page.total(), page.next());
    }

    @ForPosts({Role.PROMOTER, Role.STEWARD})
    @PostMapping
    @Operation(summary = "建立一个空的变更；录入岗可用，用地条件招商岗也可用")
    @ApiResponse(responseCode = "201", description = "已建立，地址见 Location")
    @ApiResponse(responseCode = "422", description = "内容无效")
    ResponseEntity<ChangeSetAnswer> begin(
            @Valid @RequestBody Form form, @AuthenticationPrincipal SignedIn author, HttpServletRequest request) {
        var begun = changeSets.begin(author, ChangeSets.Beginning.of(form.kind(), form.countyCode(), form.title()));
        return ResponseEntity.created(URI.create(PATH + "/" + begun.id())).body(answer(begun, author, request));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一个变更：走到哪一步，下一步轮到谁")
    ChangeSetAnswer get(
            @Parameter(description = "变更 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        return answer(changeSets.get(asking, id), asking, request);
    }

    @ForPosts({Role.PROMOTER, Role.STEWARD})
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除自己建立的草稿或被退回的变更")
    @ApiResponse(responseCode = "204", description = "已删除")
    @ApiResponse(responseCode = "403", description = "不是自己建立的")
    @ApiResponse(responseCode = "409", description = "已经提交")
    void delete(
            @Parameter(description = "变更 id") @PathVariable("id") String id, @AuthenticationPrincipal SignedIn author) {
        changeSets.delete(author, id);
    }

    @PostMapping("/{id}/transitions")
    @Operation(
            summary = "走一步：提交、通过、退回、发布",
            description =
                    "version 是作出决定时变更的版本；别人先走了一步时得到 409，其中写明是谁、到了哪里。发布是一个事务，之后各出口即可见；对象很多时由作业发布，job 是它的 id，在此之前状态不变。")
    @ApiResponse(responseCode = "200", description = "走完这一步的变更")
    @ApiResponse(responseCode = "403", description = "没有轮到本岗位，或是自己的修改")
    @ApiResponse(responseCode = "409", description = "已经走到下一步，或已发布的内容变了")
    @ApiResponse(responseCode = "422", description = "缺少说明，或有的行不能发布")
    ChangeSetAnswer move(
            @Parameter(description = "变更 id") @PathVariable("id") String id,
            @Valid @RequestBody TransitionForm form,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        return answer(transitions.take(post, id, form), post, request);
    }

    private ChangeSetAnswer answer(StoredChangeSet set, SignedIn asking, HttpServletRequest request) {
        return ChangeSetAnswer.of(set, transitions.findings(set), asking, RequestLanguage.of(request));
    }
}
