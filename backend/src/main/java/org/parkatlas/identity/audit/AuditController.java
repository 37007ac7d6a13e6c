package org.parkatlas.identity.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The log over HTTP: all of it for auditors, one's own for everybody who signs in. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "审计", description = "谁、何时、从何处、对什么、做了什么；只增不改")
class AuditController {

    private final Audit audit;
    private final AuditLog log;

    AuditController(Audit audit, AuditLog log) {
        this.audit = audit;
        this.log = log;
    }

    @ForPosts(Role.AUDITOR)
    @GetMapping("/audit")
    @Operation(summary = "审计记录，新的在前；审计岗可用")
    Page<AuditEntry> list(@Valid @ParameterObject AuditQuery query) {
        return audit.list(query);
    }

    @ForPosts(Role.AUDITOR)
    @GetMapping("/audit/chain")
    @Operation(summary = "逐条重算哈希：有没有被改过、被删过；审计岗可用")
    Audit.Chain chain() {
        return audit.chain();
    }

    /** The same entries as a table; that it was taken is the next entry. */
    @ForPosts(Role.AUDITOR)
    @GetMapping("/audit.csv")
    @Operation(summary = "审计记录，全部一个 CSV 文件；审计岗可用")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void export(
            @Valid @ParameterObject AuditQuery query,
            @AuthenticationPrincipal SignedIn auditor,
            HttpServletResponse response)
            throws IOException {
        log.add(Act.done(auditor.id(), Action.AUDIT_EXPORT));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("audit.csv").build().toString());
        var writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        writer.write('\uFEFF'); // spreadsheets take it for UTF-8
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord("seq", "at", "account", "action", "object", "outcome", "address", "requestId", "hash");
        audit.forEach(query, entry -> print(csv, entry));
        csv.flush();
    }

    /** No cell begins like a formula: accounts, actions, objects and addresses have an alphabet of their own. */
    private static void print(CSVPrinter csv, AuditEntry entry) {
        try {
            csv.printRecord(
                    entry.seq(),
                    entry.at(),
                    entry.account(),
                    entry.action(),
                    entry.object(),
                    entry.outcome(),
                    entry.address(),
                    entry.requestId(),
                    entry.hash());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @ForPosts
    @GetMapping("/session/log")
    @Operation(summary = "本岗位自己的操作记录，新的在前")
    Page<AuditEntry> own(@Valid @ParameterObject AuditQuery query, @AuthenticationPrincipal SignedIn post) {
        return audit.list(query.of(post.id()));
    }
}
