package org.parkatlas.catalog.exports;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.parkatlas.catalog.query.parameters.SelectionParameters;
import org.parkatlas.catalog.query.parameters.SelectionReader;
import org.parkatlas.identity.Viewer;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.problem.OwnParameters;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Collections and plans as files. */
@Tag(name = "exports")
@RestController
@RequestMapping("/api/v1")
class ExportController {

    private final ExportOrderReader orders;
    private final DirectExports exports;
    private final ExportOutlook outlook;
    private final AuditLog log;

    ExportController(ExportOrderReader orders, DirectExports exports, ExportOutlook outlook, AuditLog log) {
        this.orders = orders;
        this.exports = exports;
        this.outlook = outlook;
        this.log = log;
    }

    /** The selected objects of a collection as one file. */
    @OwnParameters
    @Operation(
            summary = "导出一个图层：按条件选出的全部对象，一个文件",
            description = "除下列参数外，图层的每个可查询属性各是一个参数（见 /api/v1/layers）。文件内带来源、许可和演示数据标记。")
    @SelectionParameters
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
            description = "参考系；geojson、geojsonseq、kml 只能是 CRS84，dxf 只能是平面坐标，默认 EPSG:4548，其他格式默认 EPSG:4490",
            example = "EPSG:4527",
            schema = @Schema(type = "string"))
    @Parameter(
            name = "header",
            in = ParameterIn.QUERY,
            description = "表头：label 为名称，name 为属性名，both 为中文名称，下一行英文名称（xlsx、csv）",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"label", "name", "both"},
                            defaultValue = "label"))
    @Parameter(
            name = "sortby",
            in = ParameterIn.QUERY,
            description = "排序属性，逗号分隔，前加减号为降序",
            schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = {
                @Content(mediaType = "application/geo+json", schema = @Schema(type = "object")),
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "422", description = "对象过多，须提交任务；或图形不能换算到所要的参考系")
    @ApiResponse(responseCode = "503", description = "同时下载过多，Retry-After 给出何时再来")
    @GetMapping("/exports/{collection}")
    void collection(
            @Parameter(description = "图层 id", example = "parks") @PathVariable("collection") String collection,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var order = orders.collection(viewer, collection, SelectionReader.parameters(request));
        log.addIfSignedIn(Action.EXPORT, "collection:" + collection);
        exports.answer(order, request, response);
    }

    /** What an export of the selected objects would hold, and how each format can be had. */
    @OwnParameters
    @Operation(summary = "导出前先看：条数、演示数据、各格式可否直接下载")
    @SelectionParameters
    @GetMapping("/exports/{collection}/outlook")
    ExportOutlook.Answer outlook(
            @Parameter(description = "图层 id", example = "parks") @PathVariable("collection") String collection,
            Viewer viewer,
            HttpServletRequest request) {
        return outlook.of(
                orders.selection(viewer, collection, SelectionReader.parameters(request)), RequestLanguage.of(request));
    }

    /** All layers of a plan with code tables, sources and citations in one GeoPackage. */
    @OwnParameters
    @Operation(summary = "导出整个规划：全部图层、代码表、来源和引文，一个 GeoPackage")
    @Parameter(
            name = "crs",
            in = ParameterIn.QUERY,
            description = "参考系，默认 EPSG:4490",
            schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content =
                    @Content(
                            mediaType = "application/geopackage+sqlite3",
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/plan-exports/{plan}")
    void plan(
            @Parameter(description = "规划 id", example = "meizhou") @PathVariable("plan") String plan,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var order = orders.plan(viewer, plan, SelectionReader.parameters(request));
        log.addIfSignedIn(Action.EXPORT, "plan:" + plan);
        exports.answer(order, request, response);
    }
}
