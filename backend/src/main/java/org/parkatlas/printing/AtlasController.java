package org.parkatlas.printing;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.identity.Viewer;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.jobs.JobOwners;
import org.parkatlas.jobs.Jobs;
import org.parkatlas.jobs.http.JobAnswers;
import org.parkatlas.jobs.http.JobItem;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The atlas of a plan: a page for each county or park, as a job of {@code /api/v1/jobs}. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/atlas")
@Tag(name = "规划")
class AtlasController {

    private final AtlasJobKind kind;
    private final Jobs jobs;
    private final JobOwners owners;
    private final AuditLog log;

    AtlasController(AtlasJobKind kind, Jobs jobs, JobOwners owners, AuditLog log) {
        this.kind = kind;
        this.jobs = jobs;
        this.owners = owners;
        this.log = log;
    }

    /** Queues an atlas. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "图集：一个县区或一个园区一页，一份 PDF",
            description = "封面和目录、全图、各页、未上图的园区和原因。内容是提交者看得到的；lang 决定文字。进度、文件和取消见 /api/v1/jobs/{id}。")
    @ApiResponse(
            responseCode = "202",
            description = "已排队，地址见 Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobItem.class)))
    @ApiResponse(responseCode = "422", description = "内容可以读懂，但不能照办")
    @ApiResponse(responseCode = "429", description = "任务过多，Retry-After 给出何时再来")
    @ApiResponse(responseCode = "503", description = "暂时不能受理，Retry-After 给出何时再来")
    ResponseEntity<JobItem> submit(
            @PathVariable("plan") @Parameter(description = "规划 id", example = "meizhou") String plan,
            Viewer viewer,
            @RequestBody AtlasRequest wanted,
            HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        var told = kind.told(viewer, plan, wanted, language);
        log.addIfSignedIn(Action.EXPORT, "atlas:" + plan);
        return JobAnswers.accepted(jobs.submit(kind, told, owners.of(request)), language);
    }
}
