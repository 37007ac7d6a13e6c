package org.parkatlas.catalog.exports;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.identity.Viewer;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.jobs.JobDownloads;
import org.parkatlas.jobs.JobOwners;
import org.parkatlas.jobs.Jobs;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/**
 * Exports that take long. Their jobs are under {@code /api/v1/jobs} too, in the shape of all kinds; these addresses stay for
 * links and clients that know exports only.
 */
@Tag(name = "exports")
@RestController
@RequestMapping(ExportJobController.PATH)
class ExportJobController {

    static final String PATH = "/api/v1/export-jobs";

    private final JobBodyReader bodies;
    private final ExportJobKind kind;
    private final Jobs jobs;
    private final JobOwners owners;
    private final JobDownloads downloads;
    private final AuditLog log;

    ExportJobController(
            JobBodyReader bodies,
            ExportJobKind kind,
            Jobs jobs,
            JobOwners owners,
            JobDownloads downloads,
            AuditLog log) {
        this.bodies = bodies;
        this.kind = kind;
        this.jobs = jobs;
        this.owners = owners;
        this.downloads = downloads;
        this.log = log;
    }

    /** Queues an export. */
    @Operation(
            summary = "提交导出任务",
            description = "parameters 与直接下载的查询参数相同，值一律为文本。任务和文件只保存一段时间；服务重新启动后任务继续。",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = ExportJobRequest.class))))
    @ApiResponse(
            responseCode = "202",
            description = "已排队，地址见 Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExportJobItem.class)))
    @ApiResponse(responseCode = "413", description = "内容过大")
    @ApiResponse(responseCode = "415", description = "内容不是 application/json")
    @ApiResponse(responseCode = "422", description = "内容可以读懂，但不能照办")
    @ApiResponse(responseCode = "429", description = "任务过多，Retry-After 给出何时再来")
    @ApiResponse(responseCode = "503", description = "暂时不能受理，Retry-After 给出何时再来")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ExportJobItem> submit(Viewer viewer, HttpServletRequest request) throws IOException {
        var told = ExportJobKind.Told.of(viewer, bodies.read(viewer, request));
        log.addIfSignedIn(Action.EXPORT, told.wanted().object());
        var job = jobs.submit(kind, told, owners.of(request));
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + job.id()))
                .cacheControl(CacheControl.noStore())
                .body(ExportJobItem.of(job, RequestLanguage.of(request)));
    }

    /** How far a job is. */
    @Operation(summary = "导出任务的状态和进度")
    @GetMapping("/{id}")
    ResponseEntity<ExportJobItem> get(
            @Parameter(description = "任务 id") @PathVariable("id") String id, HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ExportJobItem.of(jobs.get(kind, id, owners.of(request)), RequestLanguage.of(request)));
    }

    /** The file of a job that is done; parts of it where a download goes on after a break. */
    @Operation(summary = "导出任务的文件")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(
            @Parameter(description = "任务 id") @PathVariable("id") String id, HttpServletRequest request) {
        return downloads.answer(jobs.get(kind, id, owners.of(request)));
    }

    /** Cancels a job and removes its file. */
    @Operation(summary = "取消导出任务，删除文件")
    @ApiResponse(responseCode = "204", description = "已取消")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@Parameter(description = "任务 id") @PathVariable("id") String id, HttpServletRequest request) {
        jobs.cancel(jobs.get(kind, id, owners.of(request)));
    }
}
