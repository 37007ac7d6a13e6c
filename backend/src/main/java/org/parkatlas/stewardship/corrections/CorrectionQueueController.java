package org.parkatlas.stewardship.corrections;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
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
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Corrections over HTTP, for the posts that answer them: those that bring the data of a county, and those that publish it. */
@Tag(name = "纠错")
@RestController
@RequestMapping("/api/v1/correction-queue")
@ForPosts({Role.STEWARD, Role.PUBLISHER})
class CorrectionQueueController {

    private final Corrections corrections;

    CorrectionQueueController(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping
    @Operation(summary = "本岗位县区的纠错，新的在前")
    Page<QueuedCorrection> list(
            @Valid @ParameterObject CorrectionQuery query,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        var page = corrections.queue(post, query);
        var language = RequestLanguage.of(request);
        var items = page.items().stream()
                .map(it -> QueuedCorrection.of(it, language))
                .toList();
        return new Page<>(items, page.total(), page.next());
    }

    @PostMapping("/{id}/answer")
    @Operation(summary = "答复，看得到对象的人都看得到")
    @ApiResponse(responseCode = "200", description = "已答复")
    @ApiResponse(responseCode = "409", description = "已经有人答复")
    @ApiResponse(responseCode = "422", description = "内容无效")
    QueuedCorrection answer(
            @Parameter(description = "纠错 id") @PathVariable("id") String id,
            @Valid @RequestBody AnswerForm form,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        return QueuedCorrection.of(corrections.answer(post, id, form), RequestLanguage.of(request));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除不该发来的：谩骂、涉及个人的内容")
    @ApiResponse(responseCode = "204", description = "已删除")
    void remove(
            @Parameter(description = "纠错 id") @PathVariable("id") String id, @AuthenticationPrincipal SignedIn post) {
        corrections.remove(post, id);
    }
}
