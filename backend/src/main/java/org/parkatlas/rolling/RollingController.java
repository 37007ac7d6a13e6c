package org.parkatlas.rolling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The rolling ledger over HTTP: posts read it, promoters keep parcels for projects. */
@Tag(name = "滚动台账", description = "规划的重点项目、后续阶段、预留地块、冲突和评估；只给岗位，不在任何公开的出口")
@RestController
@RequestMapping(RollingController.PATH)
@ForPosts({
    Role.PROMOTER,
    Role.COUNTY_OFFICER,
    Role.CITY_OFFICER,
    Role.STEWARD,
    Role.REVIEWER,
    Role.PUBLISHER,
    Role.MEMBER
})
class RollingController {

    static final String PATH = "/api/v1/rolling-ledger";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RollingLedgers ledgers;

    RollingController(RollingLedgers ledgers) {
        this.ledgers = ledgers;
    }

    @GetMapping
    @Operation(summary = "一份规划的重点项目滚动台账，连同规则和规划写到的评估")
    RollingAnswer get(@Valid @ParameterObject RollingQuery query, Viewer viewer, HttpServletRequest request) {
        return RollingAnswer.of(ledgers.get(viewer, query), RequestLanguage.of(request));
    }

    @PutMapping("/projects/{id}/plots/{parcel}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ForPosts({Role.PROMOTER})
    @Operation(summary = "为项目预留一个地块到某一天", description = "已为别的项目预留的：409 说明由哪个岗位、为哪个项目预留。到期的让给后来的。")
    @ApiResponse(responseCode = "204", description = "已预留")
    @ApiResponse(responseCode = "404", description = "没有这个项目或这个地块")
    @ApiResponse(responseCode = "409", description = "已被预留")
    @ApiResponse(responseCode = "422", description = "内容无效")
    void reserve(
            @Parameter(description = "项目 id") @PathVariable("id") String id,
            @Parameter(description = "地块 id") @PathVariable("parcel") String parcel,
            @Valid @RequestBody ReservationForm form,
            @AuthenticationPrincipal SignedIn post,
            Viewer viewer) {
        ledgers.reserve(post, viewer, id, parcel, form);
    }

    @DeleteMapping("/projects/{id}/plots/{parcel}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ForPosts({Role.PROMOTER})
    @Operation(summary = "放开一个地块")
    @ApiResponse(responseCode = "204", description = "已放开")
    void free(
            @Parameter(description = "项目 id") @PathVariable("id") String id,
            @Parameter(description = "地块 id") @PathVariable("parcel") String parcel,
            @AuthenticationPrincipal SignedIn post) {
        ledgers.free(post, id, parcel);
    }

    @GetMapping("/tables.xlsx")
    @Operation(summary = "同一份台账（XLSX）：项目、预留地块、评估、规则")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> tables(
            @Valid @ParameterObject RollingQuery query,
            @AuthenticationPrincipal SignedIn post,
            Viewer viewer,
            HttpServletRequest request)
            throws IOException {
        var ledger = ledgers.take(post, viewer, query);
        var file = new ByteArrayOutputStream();
        RollingWorkbook.write(ledger, RequestLanguage.of(request), file);
        var name = ContentDisposition.attachment()
                .filename("rolling-ledger" + (ledger.isDemo() ? "-demo" : "") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.toByteArray());
    }
}
