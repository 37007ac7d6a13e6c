package org.parkatlas.land.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.cartography.MapPainter;
import org.parkatlas.catalog.spi.AsOf;
import org.parkatlas.documents.PdfWriter;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.audit.Act;
import org.parkatlas.identity.audit.Action;
import org.parkatlas.identity.audit.AuditLog;
import org.parkatlas.platform.spi.PublicSite;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Land ledgers as files. */
@Tag(name = "用地台账")
@RestController
@ForPosts({Role.STEWARD, Role.REVIEWER, Role.PUBLISHER, Role.COUNTY_OFFICER, Role.CITY_OFFICER})
class LedgerFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final LandLedgers ledgers;
    private final LedgerMap maps;
    private final MapPainter painter;
    private final PublicSite site;
    private final PdfWriter writer;
    private final AuditLog log;

    LedgerFileController(
            LandLedgers ledgers, LedgerMap maps, MapPainter painter, PublicSite site, PdfWriter writer, AuditLog log) {
        this.ledgers = ledgers;
        this.maps = maps;
        this.painter = painter;
        this.site = site;
        this.writer = writer;
        this.log = log;
    }

    /** The tables as a workbook. */
    @GetMapping("/api/v1/parks/{id}/land-ledger/tables.xlsx")
    @Operation(summary = "一个园区的用地台账各表（XLSX）：台账、逐级套合、指标、记录有误、闲置")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> tables(
            @Parameter(description = "园区 id", example = "pingyuan-gaoxinqu") @PathVariable("id") String id,
            @Parameter(description = "日期（当天结束时）或带时区的时刻", example = "2026-11-28")
                    @RequestParam(name = AsOf.NAME, required = false)
                    @Nullable
                    String asOf,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request)
            throws IOException {
        var ledger = take(post, id, asOf);
        var file = new ByteArrayOutputStream();
        LedgerWorkbook.write(ledger, RequestLanguage.of(request), file);
        return file(ledger, ".xlsx", XLSX, file.toByteArray());
    }

    /** The ledger for paper. */
    @GetMapping("/api/v1/parks/{id}/land-ledger/report.pdf")
    @Operation(summary = "一个园区的用地台账（PDF，A4）", description = "只有中文；每次取时按当时的记录生成，不存档。")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> print(
            @Parameter(description = "园区 id", example = "pingyuan-gaoxinqu") @PathVariable("id") String id,
            @Parameter(description = "日期（当天结束时）或带时区的时刻", example = "2026-11-28")
                    @RequestParam(name = AsOf.NAME, required = false)
                    @Nullable
                    String asOf,
            @AuthenticationPrincipal SignedIn post) {
        var mapped = ledgers.getMapped(post.viewer(), id, moment(asOf));
        var ledger = told(post, mapped.ledger());
        var sheet = new LedgerPrint.Sheet(
                maps.of(ledger, mapped.drawn()),
                mapped.drawn().size() > LedgerMap.MOST,
                painter,
                site.mapReviewNumber());
        return file(ledger, ".pdf", MediaType.APPLICATION_PDF_VALUE, writer.write(LedgerPrint.of(ledger, sheet)));
    }

    /** The ledger for a file, which the log tells. */
    private LandLedger take(SignedIn post, String id, @Nullable String asOf) {
        return told(post, ledgers.get(post.viewer(), id, moment(asOf)));
    }

    private LandLedger told(SignedIn post, LandLedger ledger) {
        log.add(Act.done(post.id(), Action.EXPORT)
                .to("land-ledger:" + ledger.park().id()));
        return ledger;
    }

    private static @Nullable Instant moment(@Nullable String asOf) {
        return asOf == null ? null : AsOf.read(asOf);
    }

    private static ResponseEntity<byte[]> file(LandLedger ledger, String ending, String type, byte[] bytes) {
        var name = "land-ledger-" + ledger.park().id() + "-" + ledger.day() + (ledger.demo() ? "-demo" : "") + ending;
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(bytes);
    }
}
