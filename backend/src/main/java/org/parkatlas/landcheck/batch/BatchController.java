package org.parkatlas.landcheck.batch;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.landcheck.files.FileForms;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Batches of checks over HTTP, for officers. */
@Tag(name = "批量核查", description = "一个文件里的红线逐条核查；只限本岗位的县区，同县区的岗位都能看到")
@RestController
@RequestMapping(BatchController.PATH)
@ForPosts({Role.COUNTY_OFFICER, Role.CITY_OFFICER})
class BatchController {

    static final String PATH = "/api/v1/land-check-batches";

    private final Batches batches;
    private final LineList lines;
    private final ResultFiles results;

    BatchController(Batches batches, LineList lines, ResultFiles results) {
        this.batches = batches;
        this.lines = lines;
        this.results = results;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "批量核查一个文件里的红线，最多 20,000 条",
            description = "坐标系由文件写明，或用 crs（和 order）说明。图层按提交时的状态读取。一条出错不影响其他条。",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileForms.Described.class))))
    @ApiResponse(responseCode = "201", description = "已排队，地址见 Location")
    @ApiResponse(responseCode = "413", description = "文件过大")
    @ApiResponse(responseCode = "422", description = "文件读不出、没有面、有待说明之处，或红线过多")
    ResponseEntity<BatchAnswer> begin(@AuthenticationPrincipal SignedIn officer, HttpServletRequest request)
            throws IOException {
        var batch = batches.begin(officer, FileForms.read(request));
        return ResponseEntity.created(URI.create(PATH + "/" + batch.batch().id()))
                .body(BatchAnswer.of(batch, RequestLanguage.of(request)));
    }

    @GetMapping
    @Operation(summary = "本岗位县区的批量核查，新的在前")
    Page<BatchAnswer> list(
            @Valid @ParameterObject BatchQuery query,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        var page = batches.list(asking, query);
        return new Page<>(
                page.items().stream().map(it -> BatchAnswer.of(it, language)).toList(), page.total(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "一次批量核查做到哪里")
    BatchAnswer get(
            @Parameter(description = "批量核查 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        return BatchAnswer.of(batches.get(asking, id), RequestLanguage.of(request));
    }

    @GetMapping("/{id}/lines")
    @Operation(summary = "逐条结果，最近的在前")
    Page<LineItem> lines(
            @Parameter(description = "批量核查 id") @PathVariable("id") String id,
            @Valid @ParameterObject LineQuery query,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        return lines.page(batches.get(asking, id).batch(), query, RequestLanguage.of(request));
    }

    @GetMapping("/{id}/points")
    @Operation(summary = "每条红线一个点和它的结论，排队的为 null")
    BatchPoints points(
            @Parameter(description = "批量核查 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn asking) {
        return lines.points(batches.get(asking, id).batch());
    }

    @GetMapping("/{id}/results")
    @Operation(summary = "结果文件；没有做完时是已完成的部分")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    void results(
            @Parameter(description = "批量核查 id") @PathVariable("id") String id,
            @Parameter(description = "gpkg（红线和各部分）或 xlsx（逐条、汇总）", example = "gpkg") @RequestParam("f") String format,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Locale language = RequestLanguage.of(request);
        results.send(new ResultFiles.Order(batches.get(asking, id).batch(), format, asking.id(), language), response);
    }

    @PostMapping("/{id}/cancellation")
    @Operation(summary = "取消：已完成的保留，可以从下一条继续")
    BatchAnswer cancel(
            @Parameter(description = "批量核查 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        return BatchAnswer.of(batches.stop(asking, id), RequestLanguage.of(request));
    }

    @PostMapping("/{id}/continuation")
    @Operation(summary = "从没有做的第一条继续")
    BatchAnswer resume(
            @Parameter(description = "批量核查 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        return BatchAnswer.of(batches.resume(asking, id), RequestLanguage.of(request));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "删除一次批量核查和它的结果")
    @ApiResponse(responseCode = "204", description = "已删除")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @Parameter(description = "批量核查 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn asking) {
        batches.remove(asking, id);
    }
}
