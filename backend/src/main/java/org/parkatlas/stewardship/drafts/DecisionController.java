package org.parkatlas.stewardship.drafts;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.jobs.JobDownloads;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.RequestLanguage;
import org.parkatlas.stewardship.decisions.Decision;
import org.parkatlas.stewardship.decisions.Proposal;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What is decided of an upload, and its rows, over HTTP. */
@Tag(name = "导入")
@RestController
@RequestMapping("/api/v1/imports/{id}")
@ForPosts({Role.STEWARD, Role.PUBLISHER})
class DecisionController {

    private static final String ID = "导入 id";

    private final Decisions decisions;
    private final EnteredRows entered;
    private final RowPages rows;
    private final JobDownloads downloads;

    DecisionController(Decisions decisions, EnteredRows entered, RowPages rows, JobDownloads downloads) {
        this.decisions = decisions;
        this.entered = entered;
        this.rows = rows;
        this.downloads = downloads;
    }

    /** What could be decided, what was, and what came of it. */
    @Operation(summary = "怎样导入：建议、已作的确认、各行核对的结果")
    @ApiResponse(responseCode = "200", description = "建议、确认和结果")
    @ApiResponse(responseCode = "409", description = "文件还没有检查完，或不能导入")
    @GetMapping("/decision")
    DecisionAnswer get(
            @Parameter(description = ID) @PathVariable("id") String id,
            @Parameter(description = "图层名；默认第一个有位置的图层") @RequestParam(name = "layer", required = false) @Nullable
                    String layer,
            @Parameter(description = "导入成哪一类；默认同上次，或 parcels") @RequestParam(name = "kind", required = false) @Nullable
                    String kind,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        return answer(decisions.propose(asking, id, layer, kind), id, asking, request);
    }

    /** Decides, in place of what was decided before, and has every row checked. */
    @Operation(summary = "确认怎样导入，随后核对每一行", description = "任务见 Location；内容不符时逐处指出。")
    @ApiResponse(responseCode = "202", description = "开始核对")
    @ApiResponse(responseCode = "409", description = "文件还没有检查完，或不能导入")
    @ApiResponse(responseCode = "422", description = "内容不符")
    @PutMapping("/decision")
    ResponseEntity<DecisionAnswer> decide(
            @Parameter(description = ID) @PathVariable("id") String id,
            @Valid @RequestBody Decision decision,
            @AuthenticationPrincipal SignedIn deciding,
            HttpServletRequest request) {
        var job = decisions.decide(deciding, id, decision);
        var proposal = decisions.propose(deciding, id, decision.layer(), decision.kind());
        return ResponseEntity.accepted()
                .header(
                        HttpHeaders.LOCATION,
                        URI.create("/api/v1/jobs/" + job.id()).toString())
                .body(answer(proposal, id, deciding, request));
    }

    private DecisionAnswer answer(Proposal proposal, String id, SignedIn asking, HttpServletRequest request) {
        var decided = decisions.find(asking, id).orElse(null);
        var columns = entered.find(proposal.kind()).orElseThrow().columns();
        return new DecisionAnswer(
                entered.shapedKinds(),
                DecisionAnswer.Column.of(columns),
                proposal,
                decided == null ? null : decided.check().decision(),
                decided == null
                        ? null
                        : DecisionAnswer.Check.of(decided.check(), decided.job(), RequestLanguage.of(request)));
    }

    /** The rows, each with what is wrong with it. */
    @Operation(summary = "各行和它们的错误")
    @ApiResponse(responseCode = "200", description = "一页")
    @ApiResponse(responseCode = "409", description = "还没有核对完")
    @GetMapping("/rows")
    Page<RowItem> rows(
            @Parameter(description = ID) @PathVariable("id") String id,
            @Parameter(description = "true 只要出错的行，false 只要没有错的行")
                    @RequestParam(name = "refused", required = false)
                    @Nullable
                    Boolean refused,
            @Parameter(description = "每页条数") @RequestParam(name = "limit", required = false) @Nullable Integer limit,
            @Parameter(description = "取自上一页的 next") @RequestParam(name = "cursor", required = false) @Nullable
                    String cursor,
            @AuthenticationPrincipal SignedIn asking) {
        return rows.list(decisions.getChecked(asking, id).check(), refused, Paging.of(limit, cursor, 1));
    }

    /** The rows that were refused, in a file of the same format, with a column 错误. */
    @Operation(summary = "下载出错的行：与上传的文件同一格式，多一列“错误”")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "409", description = "还没有核对完")
    @GetMapping("/refused")
    ResponseEntity<Resource> refused(
            @Parameter(description = ID) @PathVariable("id") String id, @AuthenticationPrincipal SignedIn asking) {
        return downloads.answer(decisions.getRefusedRows(asking, id));
    }
}
