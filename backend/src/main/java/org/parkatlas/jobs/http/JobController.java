package org.parkatlas.jobs.http;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.jobs.JobDownloads;
import org.parkatlas.jobs.JobOwners;
import org.parkatlas.jobs.Jobs;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/**
 * Jobs of every kind. Whoever knows the id of a job may see it, have its file and cancel it, unless an account submitted it:
 * then it is for this account.
 */
@Tag(name = "jobs")
@RestController
@RequestMapping(JobController.PATH)
class JobController {

    static final String PATH = "/api/v1/jobs";

    private final Jobs jobs;
    private final JobOwners owners;
    private final JobDownloads downloads;

    JobController(Jobs jobs, JobOwners owners, JobDownloads downloads) {
        this.jobs = jobs;
        this.owners = owners;
        this.downloads = downloads;
    }

    /** How far a job is, and what came of it. */
    @Operation(summary = "任务的状态、进度和结果")
    @GetMapping("/{id}")
    ResponseEntity<JobItem> get(
            @Parameter(description = "任务 id") @PathVariable("id") String id, HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(JobItem.of(jobs.get(id, owners.of(request)), RequestLanguage.of(request)));
    }

    /** The file of a job that is done; parts of it where a download goes on after a break. */
    @Operation(summary = "任务的文件")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(
            @Parameter(description = "任务 id") @PathVariable("id") String id, HttpServletRequest request) {
        return downloads.answer(jobs.get(id, owners.of(request)));
    }

    /** Cancels a job; one that has ended is forgotten with its file. */
    @Operation(summary = "取消任务；已结束的连同文件一起删除")
    @ApiResponse(responseCode = "204", description = "已取消")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@Parameter(description = "任务 id") @PathVariable("id") String id, HttpServletRequest request) {
        jobs.cancel(jobs.get(id, owners.of(request)));
    }
}
