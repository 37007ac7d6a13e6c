package org.parkatlas.landcheck.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.documents.PrintTemplate;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.landcheck.checks.LandCheckController;
import org.parkatlas.platform.spi.PublicSite;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Reports of checks: for officers the file, for everybody who holds one what to compare it with. */
@Tag(name = "用地核查")
@RestController
class LandReportController {

    static final String ARCHIVE = "/api/v1/land-reports";

    private static final PrintTemplate PAGE = PrintTemplate.read(LandReportController.class, "proof");

    private final LandReports reports;
    private final PublicSite site;

    LandReportController(LandReports reports, PublicSite site) {
        this.reports = reports;
        this.site = site;
    }

    @GetMapping(path = LandCheckController.PATH + "/{id}/report.pdf")
    @ForPosts({Role.COUNTY_OFFICER, Role.CITY_OFFICER})
    @Operation(summary = "一次核查的报告（PDF，A4）：第一次取时生成并存档，此后字节不变", description = "报告只有中文；所用图层为核查当时的图层。")
    @ApiResponse(
            responseCode = "200",
            description = "报告",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> file(
            @Parameter(description = "核查 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn asking,
            HttpServletRequest request) {
        var report = reports.take(asking, id, site.address(request));
        var name = ContentDisposition.inline()
                .filename(report.number() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .eTag(report.sha256())
                .body(reports.content(report));
    }

    @GetMapping(path = ARCHIVE + "/{id}")
    @Operation(summary = "核对一份报告：编号、结论和存档文件的 SHA-256，任何人可查", description = "地址印在报告的二维码里，猜不出来；报告的内容不在其中。")
    LandReportProof proof(
            @Parameter(description = "核查 id，见报告的二维码") @PathVariable("id") String id, HttpServletRequest request) {
        return LandReportProof.of(reports.get(id), RequestLanguage.of(request));
    }

    @Hidden
    @GetMapping(path = ARCHIVE + "/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@PathVariable("id") String id, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(PAGE.fill(LandReportProof.of(reports.get(id), Locale.CHINESE)));
    }
}
