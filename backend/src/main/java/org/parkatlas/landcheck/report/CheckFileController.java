package org.parkatlas.landcheck.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.parkatlas.catalog.exports.OwnExports;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.landcheck.checks.LandCheckAnswer;
import org.parkatlas.landcheck.checks.LandCheckController;
import org.parkatlas.landcheck.checks.LandChecks;
import org.parkatlas.problem.OwnParameters;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Archived checks as files for other programs. */
@Tag(name = "用地核查")
@RestController
@ForPosts({Role.COUNTY_OFFICER, Role.CITY_OFFICER})
class CheckFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LandChecks checks;
    private final OwnExports exports;
    private final Projections projections;
    private final AuditLog log;

    CheckFileController(LandChecks checks, OwnExports exports, Projections projections, AuditLog log) {
        this.checks = checks;
        this.exports = exports;
        this.projections = projections;
        this.log = log;
    }

    /** The red line and what each theme is about, as one file. */
    @OwnParameters
    @Operation(
            summary = "一次核查的红线和各主题所涉部分，一个文件",
            description = "面积与 JSON 和报告相同；没有图形的主题只在 xlsx、csv、gpkg 等表格中。dxf 只能是平面坐标。")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "文件格式",
            required = true,
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {
                                "xlsx",
                                "csv",
                                "gpkg",
                                "shp",
                                "gdb",
                                "tab",
                                "dxf",
                                "geojson",
                                "geojsonseq",
                                "fgb",
                                "kml"
                            }))
    @Parameter(
            name = "crs",
            in = ParameterIn.QUERY,
            description = "参考系，默认同 /api/v1/exports",
            example = "EPSG:4527",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "header",
            in = ParameterIn.QUERY,
            description = "表头（xlsx、csv）",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"label", "name", "both"},
                            defaultValue = "label"))
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping(LandCheckController.PATH + "/{id}/shapes")
    void shapes(
            @Parameter(description = "核查 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var check = checks.get(asking, id);
        log.add(Act.done(asking.id(), Action.EXPORT).to(check.object()));
        var viewer = LandChecks.viewerOf(asking, check);
        exports.answer(new OwnExports.Subject(viewer, CheckShapes.TYPE, CheckShapes.CHECK, id), request, response);
    }

    /** The tables of the check as a workbook. */
    @Operation(summary = "一次核查的各表（XLSX）：核查、主题、分项、界址点")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    @GetMapping(LandCheckController.PATH + "/{id}/tables.xlsx")
    ResponseEntity<byte[]> tables(
            @Parameter(description = "核查 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request)
            throws IOException {
        var check = checks.get(asking, id);
        log.add(Act.done(asking.id(), Action.EXPORT).to(check.object()));
        var language = RequestLanguage.of(request);
        var file = new ByteArrayOutputStream();
        CheckWorkbook.write(LandCheckAnswer.of(check, projections, language), language, file);
        var name = ContentDisposition.attachment()
                .filename(check.number() + (check.demo() ? "-demo" : "") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.toByteArray());
    }
}
