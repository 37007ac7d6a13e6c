package org.parkatlas.land.output.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

/** Evaluations of firms by their land over HTTP: for officers, who enter and settle objections in their own county. */
@Tag(name = "亩均效益", description = "企业亩均效益综合评价 A–D、公示和异议；只给本县区的核查岗，不在任何公开的出口")
@RestController
@RequestMapping(LandOutputController.PATH)
@ForPosts({Role.COUNTY_OFFICER, Role.CITY_OFFICER})
class LandOutputController {

    static final String PATH = "/api/v1/land-output";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LandOutputs outputs;

    LandOutputController(LandOutputs outputs) {
        this.outputs = outputs;
    }

    /** Counties and years that are evaluated. */
    @Schema(name = "LandOutputSchemeList")
    record SchemeList(List<Item> items) {

        SchemeList {
            items = List.copyOf(items);
        }

        /** A county and year. */
        @Schema(name = "LandOutputScheme")
        record Item(@Schema(example = "441426") String county, int year, LocalDate from, LocalDate to, boolean demo) {

            static Item of(Schemes.Listed listed) {
                var window = listed.window();
                return new Item(listed.county(), listed.year(), window.from(), window.to(), listed.demo());
            }
        }
    }

    @GetMapping("/schemes")
    @Operation(summary = "有评价方案的县区和年度，新的年度在前")
    SchemeList schemes(@AuthenticationPrincipal SignedIn post) {
        return new SchemeList(
                outputs.list(post.viewer()).stream().map(SchemeList.Item::of).toList());
    }

    @GetMapping
    @Operation(
            summary = "一个县区一年的亩均效益综合评价：方案、每家企业的分项和等级、公示期、异议",
            description = "规上、规下分别排名；同分同名次。缺数的按方案取本组平均得分，或者不评级，不记 0。公示期满、异议处理完以前，等级是初步的。")
    OutputAnswer get(@Valid @ParameterObject OutputQuery query, @AuthenticationPrincipal SignedIn post) {
        return OutputAnswer.of(outputs.get(post.viewer(), query));
    }

    @PostMapping("/objections")
    @ResponseStatus(HttpStatus.CREATED)
    @ForPosts({Role.COUNTY_OFFICER})
    @Operation(summary = "登记一家企业的异议", description = "只在公示期内：公示期外 409。")
    @ApiResponse(responseCode = "201", description = "已登记")
    @ApiResponse(responseCode = "409", description = "不在公示期内")
    @ApiResponse(responseCode = "422", description = "内容无效")
    Objection enter(@Valid @RequestBody ObjectionForm form, @AuthenticationPrincipal SignedIn post) {
        return outputs.enter(post, form);
    }

    @PostMapping("/objections/{id}/settlement")
    @ForPosts({Role.COUNTY_OFFICER})
    @Operation(summary = "处理一条异议：采纳并写明更正后的数和出处，或不采纳并写明理由", description = "采纳的进入下一版评价，最初的一版仍可读。处理一次，不再更改。")
    @ApiResponse(responseCode = "200", description = "已处理")
    @ApiResponse(responseCode = "404", description = "没有这条异议")
    @ApiResponse(responseCode = "409", description = "已经处理")
    @ApiResponse(responseCode = "422", description = "内容无效")
    Objection settle(
            @Parameter(description = "异议 id") @PathVariable("id") String id,
            @Valid @RequestBody SettlementForm form,
            @AuthenticationPrincipal SignedIn post) {
        return outputs.settle(post, id, form);
    }

    @GetMapping("/tables.xlsx")
    @Operation(summary = "同一次评价（XLSX）：方案、评价、用地、异议")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> tables(
            @Valid @ParameterObject OutputQuery query,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request)
            throws IOException {
        var taken = outputs.take(post, query);
        var file = new ByteArrayOutputStream();
        OutputWorkbook.write(taken, RequestLanguage.of(request), file);
        var name = ContentDisposition.attachment()
                .filename(
                        "land-output-%s-%d%s.xlsx"
                                .formatted(query.county(), query.year(), taken.isDemo() ? "-demo" : ""),
                        StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.toByteArray());
    }
}
