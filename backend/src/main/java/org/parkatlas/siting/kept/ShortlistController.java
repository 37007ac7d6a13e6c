package org.parkatlas.siting.kept;

import java.net.URI;

import jakarta.validation.Valid;

import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Page;
import org.springframework.http.HttpStatus;
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
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Shortlists over HTTP, for the promoters who keep them. */
@Tag(name = "候选", description = "招商岗为客商留的园区、区块和可供地块：命名、排序、备注；只有本岗位看得到")
@RestController
@RequestMapping(ShortlistController.PATH)
@ForPosts({Role.PROMOTER})
class ShortlistController {

    static final String PATH = "/api/v1/siting/shortlists";

    private final Shortlists shortlists;

    ShortlistController(Shortlists shortlists) {
        this.shortlists = shortlists;
    }

    @GetMapping
    @Operation(summary = "本岗位的候选，最近改过的在前", description = "已不在、已供应或不归本岗位的仍列出，there 为 false。")
    Page<Shortlist> list(@AuthenticationPrincipal SignedIn post) {
        return Page.whole(shortlists.list(post));
    }

    @PostMapping
    @Operation(summary = "新建一份候选")
    @ApiResponse(responseCode = "201", description = "已建")
    @ApiResponse(responseCode = "422", description = "内容无效")
    ResponseEntity<Shortlist> add(@Valid @RequestBody ShortlistForm form, @AuthenticationPrincipal SignedIn post) {
        var made = shortlists.add(post, form);
        return ResponseEntity.created(URI.create(PATH + "/" + made.id())).body(made);
    }

    @PutMapping("/{id}")
    @Operation(summary = "更改一份候选：名称、客商、候选和次序，整份替换", description = "version 是所改的版本。已在里面而现在看不到的，可以原样留着。")
    @ApiResponse(responseCode = "200", description = "已更改")
    @ApiResponse(responseCode = "409", description = "已在别处更改")
    @ApiResponse(responseCode = "422", description = "内容无效")
    Shortlist replace(
            @Parameter(description = "候选 id") @PathVariable("id") String id,
            @Valid @RequestBody ShortlistForm form,
            @AuthenticationPrincipal SignedIn post) {
        return shortlists.replace(post, id, form);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除一份候选")
    @ApiResponse(responseCode = "204", description = "已删除")
    void remove(
            @Parameter(description = "候选 id") @PathVariable("id") String id, @AuthenticationPrincipal SignedIn post) {
        shortlists.remove(post, id);
    }
}
