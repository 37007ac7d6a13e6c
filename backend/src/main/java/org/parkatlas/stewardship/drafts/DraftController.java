package org.parkatlas.stewardship.drafts;

import java.net.URI;
import java.util.UUID;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Change sets of uploads over HTTP. */
@Tag(name = "导入")
@RestController
@RequestMapping("/api/v1/imports/{id}/draft")
@ForPosts(Role.STEWARD)
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * The change set.
     *
     * @param changeSet its id
     */
    @Schema(name = "ImportDraft")
    record Drafted(UUID changeSet) {}

    /** Makes a change set of the rows that were accepted; the others stay with the upload. */
    @Operation(summary = "把没有错误的行存为草稿")
    @ApiResponse(responseCode = "201", description = "草稿的地址见 Location")
    @ApiResponse(responseCode = "409", description = "还没有核对完，或没有可存的行")
    @PostMapping
    ResponseEntity<Drafted> draft(
            @Parameter(description = "导入 id") @PathVariable("id") String id, @AuthenticationPrincipal SignedIn author) {
        var changeSet = drafts.draft(author, id);
        return ResponseEntity.created(URI.create("/api/v1/change-sets/" + changeSet))
                .body(new Drafted(changeSet));
    }
}
