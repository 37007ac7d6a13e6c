package org.parkatlas.stewardship.history;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What a draft changes of what is published, over HTTP. */
@Tag(name = "变更")
@RestController
class DraftComparisonController {

    private final Comparing comparing;

    DraftComparisonController(Comparing comparing) {
        this.comparing = comparing;
    }

    @ForPosts({Role.PROMOTER, Role.STEWARD, Role.REVIEWER, Role.PUBLISHER})
    @GetMapping("/api/v1/change-sets/{id}/rows/{objectId}/comparison")
    @Operation(summary = "已发布的版本与草稿的差别")
    Comparison compare(
            @Parameter(description = "变更 id") @PathVariable("id") String id,
            @Parameter(description = "对象 id", example = "py-05-003") @PathVariable("objectId") String objectId,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        return comparing.draft(asking, id, objectId, RequestLanguage.of(request));
    }
}
