package org.parkatlas.landcheck.checks;

import java.net.URI;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.AsOf;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.landcheck.files.FileForms;
import org.parkatlas.landcheck.text.TableReadings;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Checks of red lines over HTTP, for officers. */
@Tag(name = "用地核查", description = "红线与管控图层的叠加：逐项三态结论，存档编号；只限本岗位的县区")
@RestController
@RequestMapping(LandCheckController.PATH)
@ForPosts({Role.COUNTY_OFFICER, Role.CITY_OFFICER})
public class LandCheckController {

    /** Address of all checks. */
    public static final String PATH = "/api/v1/land-checks";

    private final RedLineReader reader;
    private final TableReadings tables;
    private final LandChecks checks;
    private final Projections projections;

    LandCheckController(RedLineReader reader, TableReadings tables, LandChecks checks, Projections projections) {
        this.reader = reader;
        this.tables = tables;
        this.checks = checks;
        this.projections = projections;
    }

    @GetMapping
    @Operation(summary = "本岗位县区的核查，新的在前")
    Page<LandCheckItem> list(@Valid @ParameterObject LandCheckQuery query, @AuthenticationPrincipal SignedIn asking) {
        return checks.list(asking, query);
    }

    @PostMapping(consumes = {"application/json", "application/geo+json"})
    @Operation(
            summary = "核查一条红线（GeoJSON Feature、坐标表或文件），结果存档",
            description = "边在给定的坐标系中视为直线（经纬度中为椭球面上的最短线），每 70 m 加密后叠加；面积为椭球面积。"
                    + "坐标表的坐标系由参数 crs 写明，有待改之处得到 422。文件放在表单里：没有写明坐标系、或不止一个面时，用 crs、layer、row 说明，否则得到 422。",
            parameters =
                    @Parameter(
                            name = "crs",
                            in = ParameterIn.QUERY,
                            description = "坐标系，只用于坐标表",
                            example = "EPSG:4548",
                            schema = @Schema(type = "string")),
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = LandCheckForm.class)),
                                @Content(
                                        mediaType = "application/geo+json",
                                        schema = @Schema(implementation = LandCheckForm.class)),
                                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                        schema = @Schema(implementation = FileForms.Described.class))
                            }))
    @ApiResponse(responseCode = "201", description = "已核查并存档，地址见 Location")
    @ApiResponse(responseCode = "400", description = "红线读不出")
    @ApiResponse(responseCode = "422", description = "红线不能核查，或不在本县")
    ResponseEntity<LandCheckAnswer> check(
            @Valid @RequestBody LandCheckForm form,
            @AuthenticationPrincipal SignedIn officer,
            HttpServletRequest request) {
        return made(checks.check(officer, reader.read(form)), request);
    }

    /** Described above: several methods of one address would be described as one of them. */
    @Hidden
    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<LandCheckAnswer> checkTable(
            @RequestBody String text,
            @RequestParam("crs") String crs,
            @AuthenticationPrincipal SignedIn officer,
            HttpServletRequest request) {
        var form = LandCheckForm.ofTable(tables.corners(text), crs);
        return made(checks.check(officer, reader.read(form)), request);
    }

    private ResponseEntity<LandCheckAnswer> made(StoredCheck check, HttpServletRequest request) {
        return ResponseEntity.created(URI.create(PATH + "/" + check.id()))
                .body(LandCheckAnswer.of(check, projections, RequestLanguage.of(request)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "一次核查：存档的结果；有 asOf 时用当时的图层重算，不存档")
    LandCheckAnswer get(
            @Parameter(description = "核查 id") @PathVariable("id") String id,
            @Parameter(description = "日期（当天结束时）或带时区的时刻", example = "2026-11-28")
                    @RequestParam(name = AsOf.NAME, required = false)
                    @Nullable
                    String asOf,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        var check = Optional.ofNullable(asOf)
                .map(text -> checks.asOf(asking, id, AsOf.read(text)))
                .orElseGet(() -> checks.get(asking, id));
        return LandCheckAnswer.of(check, projections, RequestLanguage.of(request));
    }
}
