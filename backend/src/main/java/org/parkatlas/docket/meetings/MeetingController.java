package org.parkatlas.docket.meetings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.parkatlas.documents.PdfWriter;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

/** Meetings over HTTP: the office prepares them, members read what they were given. */
@Tag(name = "会议事项")
@RestController
@RequestMapping(MeetingController.PATH)
@ForPosts(Role.MEMBER)
class MeetingController {

    static final String PATH = "/api/v1/docket/meetings";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Meetings meetings;
    private final MeetingPrint print;
    private final PdfWriter writer;

    MeetingController(Meetings meetings, MeetingPrint print, PdfWriter writer) {
        this.meetings = meetings;
        this.print = print;
        this.writer = writer;
    }

    /** A meeting in the list. */
    @Schema(name = "DocketMeetingLine")
    record MeetingLine(
            String id,
            MeetingKind kind,
            LocalDate heldOn,
            Way way,
            @Nullable Instant issuedAt) {}

    /** The version that is given to members. */
    @Schema(name = "DocketIssueForm")
    record IssueForm(
            @NotNull(message = "不能缺少：写明发的是哪一版。|must not be missing: it says what is issued.")
            Integer version) {}

    @GetMapping
    @Operation(summary = "会议，近的在前；草稿只给办公室")
    Page<MeetingLine> list(@AuthenticationPrincipal SignedIn post) {
        return Page.whole(meetings.list(post).stream()
                .map(it -> new MeetingLine(it.id().toString(), it.kind(), it.heldOn(), it.way(), it.issued()))
                .toList());
    }

    @PostMapping
    @Operation(summary = "筹备一次会议，由办公室来做")
    @ApiResponse(responseCode = "201", description = "已建")
    @ApiResponse(responseCode = "422", description = "内容无效")
    ResponseEntity<MeetingAnswer> add(@Valid @RequestBody MeetingForm form, @AuthenticationPrincipal SignedIn post) {
        var made = MeetingAnswer.of(meetings.add(post, form));
        return ResponseEntity.created(URI.create(PATH + "/" + made.id())).body(made);
    }

    @GetMapping("/{id}")
    @Operation(summary = "一次会议和它的议程")
    MeetingAnswer get(
            @Parameter(description = "会议 id") @PathVariable("id") String id, @AuthenticationPrincipal SignedIn post) {
        return MeetingAnswer.of(meetings.get(post, id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "更改日期和方式", description = "version 是所改的版本。")
    @ApiResponse(responseCode = "200", description = "已更改")
    @ApiResponse(responseCode = "409", description = "已被别人更改")
    @ApiResponse(responseCode = "422", description = "内容无效")
    MeetingAnswer change(
            @Parameter(description = "会议 id") @PathVariable("id") String id,
            @Valid @RequestBody MeetingForm form,
            @AuthenticationPrincipal SignedIn post) {
        return MeetingAnswer.of(meetings.change(post, id, form));
    }

    @PutMapping("/{id}/agenda")
    @Operation(summary = "排议程：通报、协商、议定、部署四段，按事项号码")
    @ApiResponse(responseCode = "200", description = "已排")
    @ApiResponse(responseCode = "409", description = "已被别人更改")
    @ApiResponse(responseCode = "422", description = "没有这一项，或写了两次")
    MeetingAnswer arrange(
            @Parameter(description = "会议 id") @PathVariable("id") String id,
            @Valid @RequestBody AgendaForm form,
            @AuthenticationPrincipal SignedIn post) {
        return MeetingAnswer.of(meetings.arrange(post, id, form));
    }

    @PostMapping("/{id}/issue")
    @Operation(summary = "发给成员单位")
    @ApiResponse(responseCode = "200", description = "已发")
    @ApiResponse(responseCode = "409", description = "已被别人更改")
    MeetingAnswer issue(
            @Parameter(description = "会议 id") @PathVariable("id") String id,
            @Valid @RequestBody IssueForm form,
            @AuthenticationPrincipal SignedIn post) {
        return MeetingAnswer.of(meetings.issue(post, id, form.version()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除草稿")
    @ApiResponse(responseCode = "204", description = "已删除")
    void remove(
            @Parameter(description = "会议 id") @PathVariable("id") String id, @AuthenticationPrincipal SignedIn post) {
        meetings.remove(post, id);
    }

    @GetMapping("/{id}/papers.pdf")
    @Operation(summary = "会议材料（PDF）：议程、以前议定事项的情况、每项一页、全市位置图 1:700 000")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> papers(
            @Parameter(description = "会议 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        var taken = meetings.take(post, id);
        var paper = print.paper(taken, RequestLanguage.of(request));
        return file(taken, MediaType.APPLICATION_PDF, ".pdf").body(writer.write(paper));
    }

    @GetMapping("/{id}/papers.xlsx")
    @Operation(summary = "会议材料的表（XLSX）：议程、以前议定事项")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> tables(
            @Parameter(description = "会议 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request)
            throws IOException {
        var taken = meetings.take(post, id);
        var file = new ByteArrayOutputStream();
        MeetingWorkbook.write(taken, RequestLanguage.of(request), file);
        return file(taken, MediaType.parseMediaType(XLSX), ".xlsx").body(file.toByteArray());
    }

    private static ResponseEntity.BodyBuilder file(Meetings.Prepared taken, MediaType type, String end) {
        var answer = MeetingAnswer.of(taken);
        var name = "meeting-%s%s%s".formatted(answer.heldOn(), answer.demo() ? "-demo" : "", end);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
