package org.parkatlas.leads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
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

/** Leads over HTTP, for the promoters of their counties. */
@Tag(name = "招商线索", description = "从线索到投产；只给本岗位县区的招商岗，不在任何公开的出口")
@RestController
@RequestMapping(LeadController.PATH)
@ForPosts({Role.PROMOTER})
class LeadController {

    static final String PATH = "/api/v1/leads";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Leads leads;

    LeadController(Leads leads) {
        this.leads = leads;
    }

    @GetMapping
    @Operation(summary = "本岗位县区的线索，最近写过的在前")
    Page<LeadAnswer> list(
            @Valid @ParameterObject LeadQuery query,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        var page = leads.list(post, query);
        var language = RequestLanguage.of(request);
        return new Page<>(
                page.items().stream().map(it -> LeadAnswer.of(it, language)).toList(), page.total(), page.next());
    }

    @PostMapping
    @Operation(summary = "新建一条线索")
    @ApiResponse(responseCode = "201", description = "已建")
    @ApiResponse(responseCode = "422", description = "内容无效")
    ResponseEntity<LeadAnswer> add(
            @Valid @RequestBody LeadForm form, @AuthenticationPrincipal SignedIn post, HttpServletRequest request) {
        var made = LeadAnswer.of(leads.add(post, form), RequestLanguage.of(request));
        return ResponseEntity.created(URI.create(PATH + "/" + made.id())).body(made);
    }

    @GetMapping("/{id}")
    @Operation(summary = "一条线索：阶段、地块、冲突、多久没有跟进")
    LeadAnswer get(
            @Parameter(description = "线索 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        return LeadAnswer.of(leads.get(post, id), RequestLanguage.of(request));
    }

    @PutMapping("/{id}")
    @Operation(summary = "更改一条线索", description = "version 是所改的版本；终止的线索放开全部地块。")
    @ApiResponse(responseCode = "200", description = "已更改")
    @ApiResponse(responseCode = "409", description = "已被别人更改")
    @ApiResponse(responseCode = "422", description = "内容无效")
    LeadAnswer change(
            @Parameter(description = "线索 id") @PathVariable("id") String id,
            @Valid @RequestBody LeadForm form,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        return LeadAnswer.of(leads.change(post, id, form), RequestLanguage.of(request));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除误建的线索，连同记录")
    @ApiResponse(responseCode = "204", description = "已删除")
    void remove(
            @Parameter(description = "线索 id") @PathVariable("id") String id, @AuthenticationPrincipal SignedIn post) {
        leads.remove(post, id);
    }

    @GetMapping("/{id}/notes")
    @Operation(summary = "一条线索的记录，新的在前，最多 1000 条")
    Page<LeadAnswer.Note> notes(
            @Parameter(description = "线索 id") @PathVariable("id") String id,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        return Page.whole(LeadAnswer.Note.of(leads.notes(post, id), RequestLanguage.of(request)));
    }

    @PostMapping("/{id}/notes")
    @Operation(summary = "记一笔：谈了什么，做了什么")
    @ApiResponse(responseCode = "200", description = "已记")
    @ApiResponse(responseCode = "422", description = "内容无效")
    Page<LeadAnswer.Note> addNote(
            @Parameter(description = "线索 id") @PathVariable("id") String id,
            @Valid @RequestBody NoteForm form,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        return Page.whole(LeadAnswer.Note.of(leads.addNote(post, id, form), RequestLanguage.of(request)));
    }

    @PutMapping("/{id}/plots/{parcel}")
    @Operation(summary = "意向或预留一个地块", description = "预留的地块别家不能再预留：409 说明由哪个岗位、为哪条线索预留。")
    @ApiResponse(responseCode = "200", description = "已记")
    @ApiResponse(responseCode = "404", description = "没有这条线索或这个地块")
    @ApiResponse(responseCode = "409", description = "已被预留")
    LeadAnswer hold(
            @Parameter(description = "线索 id") @PathVariable("id") String id,
            @Parameter(description = "地块 id") @PathVariable("parcel") String parcel,
            @Valid @RequestBody PlotForm form,
            @AuthenticationPrincipal SignedIn post,
            HttpServletRequest request) {
        return LeadAnswer.of(leads.hold(post, id, parcel, form), RequestLanguage.of(request));
    }

    @DeleteMapping("/{id}/plots/{parcel}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "放开一个地块")
    @ApiResponse(responseCode = "204", description = "已放开")
    void free(
            @Parameter(description = "线索 id") @PathVariable("id") String id,
            @Parameter(description = "地块 id") @PathVariable("parcel") String parcel,
            @AuthenticationPrincipal SignedIn post) {
        leads.free(post, id, parcel);
    }

    /** Parcels for the choice. */
    @Schema(name = "FreePlotList")
    record FreePlots(List<LeadAnswer.PlotAnswer> items) {

        FreePlots {
            items = List.copyOf(items);
        }
    }

    @GetMapping("/free-plots")
    @Operation(summary = "本岗位县区里可以供应的地块（达到供地条件，未供应），大的在前")
    FreePlots freePlots(@Valid @ParameterObject PlotQuery query, @AuthenticationPrincipal SignedIn post) {
        return new FreePlots(leads.freePlots(post, query).stream()
                .map(LeadAnswer.PlotAnswer::of)
                .toList());
    }

    @GetMapping("/tables.xlsx")
    @Operation(summary = "本岗位县区的全部线索（XLSX）：线索、地块、冲突")
    @ApiResponse(
            responseCode = "200",
            description = "文件",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> tables(@AuthenticationPrincipal SignedIn post, HttpServletRequest request)
            throws IOException {
        var all = leads.take(post);
        var file = new ByteArrayOutputStream();
        LeadWorkbook.write(all, RequestLanguage.of(request), file);
        var isDemo = all.stream().anyMatch(it -> it.lead().demo());
        var name = ContentDisposition.attachment()
                .filename("leads" + (isDemo ? "-demo" : "") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(file.toByteArray());
    }
}
