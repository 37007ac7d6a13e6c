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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Saved searches over HTTP, for the promoters who keep them. */
@Tag(name = "已存查找", description = "招商岗留下的查找；数据变了以后说明有什么新的候选、什么不再符合；只有本岗位看得到")
@RestController
@RequestMapping(SavedSearchController.PATH)
@ForPosts({Role.PROMOTER})
class SavedSearchController {

    static final String PATH = "/api/v1/siting/saved-searches";

    private final SavedSearches searches;

    SavedSearchController(SavedSearches searches) {
        this.searches = searches;
    }

    @GetMapping
    @Operation(summary = "本岗位的已存查找，新的在前", description = "数据在上次查找之后变了的，重新查找一次。added 是上次打开之后新符合的园区，gone 是不再符合的，直到打开为止。")
    Page<SavedSearch> list(@AuthenticationPrincipal SignedIn post) {
        return Page.whole(searches.list(post));
    }

    @PostMapping
    @Operation(summary = "留下一个查找", description = "search 与 /api/v1/siting/searches 的内容相同，按同样的规则检查。")
    @ApiResponse(responseCode = "201", description = "已留下")
    @ApiResponse(responseCode = "422", description = "内容无效")
    ResponseEntity<SavedSearch> add(@Valid @RequestBody SavedSearchForm form, @AuthenticationPrincipal SignedIn post) {
        var made = searches.add(post, form);
        return ResponseEntity.created(URI.create(PATH + "/" + made.id())).body(made);
    }

    @PostMapping("/{id}/openings")
    @Operation(summary = "打开一个查找：新的候选算看过了")
    @ApiResponse(responseCode = "200", description = "已打开")
    SavedSearch open(
            @Parameter(description = "查找 id") @PathVariable("id") String id, @AuthenticationPrincipal SignedIn post) {
        return searches.open(post, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除一个查找")
    @ApiResponse(responseCode = "204", description = "已删除")
    void remove(
            @Parameter(description = "查找 id") @PathVariable("id") String id, @AuthenticationPrincipal SignedIn post) {
        searches.remove(post, id);
    }
}
