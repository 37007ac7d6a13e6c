package org.parkatlas.catalog.exports;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.catalog.exports.content.ExportFormat;
import org.parkatlas.catalog.exports.content.ExportProperties;
import org.parkatlas.catalog.exports.gdal.Ogr2ogr;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.server.ResponseStatusException;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports that take long. Whoever knows the id of a job may see it, have its file and cancel it. */
@Tag(name = "exports")
@RestController
@RequestMapping(ExportJobController.PATH)
class ExportJobController {

    static final String PATH = "/api/v1/export-jobs";

    /** Bytes of a body; a filter has 4 KB at most. */
    private static final int LONGEST_BODY = 1 << 16;

    private final JobBodyReader bodies;
    private final ExportJobs jobs;
    private final ExportProperties properties;
    private final Ogr2ogr ogr;
    private final JsonMapper json;

    ExportJobController(
            JobBodyReader bodies, ExportJobs jobs, ExportProperties properties, Ogr2ogr ogr, JsonMapper json) {
        this.bodies = bodies;
        this.jobs = jobs;
        this.properties = properties;
        this.ogr = ogr;
        this.json = json;
    }

    /** Queues an export. */
    @Operation(
            summary = "提交导出任务",
            description = "parameters 与直接下载的查询参数相同，值一律为文本。任务和文件只保存一段时间，服务停止即清除。",
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
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ExportJobItem> submit(Viewer viewer, HttpServletRequest request) throws IOException {
        var order = bodies.read(viewer, body(request));
        if (order.format().making() == ExportFormat.Making.BY_GDAL) {
            ogr.requireAvailable();
        }
        var job = jobs.submit(order);
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + job.id()))
                .cacheControl(CacheControl.noStore())
                .body(item(job, request));
    }

    private JsonNode body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            var body = json.readTree(bytes);
            if (body.isMissingNode()) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return body;
        } catch (JacksonException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, unreadable.getOriginalMessage(), unreadable);
        }
    }

    /** How far a job is. */
    @Operation(summary = "导出任务的状态和进度")
    @GetMapping("/{id}")
    ResponseEntity<ExportJobItem> get(
            @Parameter(description = "任务 id") @PathVariable("id") String id, HttpServletRequest request) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(item(jobs.get(id), request));
    }

    /** The file of a job that is done; parts of it where a download goes on after a break. */
    @Operation(summary = "导出任务的文件")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@Parameter(description = "任务 id") @PathVariable("id") String id) {
        var job = jobs.get(id);
        var path = job.path();
        var file = job.file();
        if (path == null || file == null) {
            throw new ExportNotReady();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, job.order().format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .eTag("\"" + job.id() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new FileSystemResource(path));
    }

    /** Cancels a job and removes its file. */
    @Operation(summary = "取消导出任务，删除文件")
    @ApiResponse(responseCode = "204", description = "已取消")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@Parameter(description = "任务 id") @PathVariable("id") String id) {
        jobs.cancel(id);
    }

    private ExportJobItem item(ExportJob job, HttpServletRequest request) {
        return ExportJobItem.of(job, properties.keep(), RequestLanguage.of(request));
    }
}
