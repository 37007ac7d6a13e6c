package org.parkatlas.stewardship.editing;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.identity.Viewer;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.parkatlas.stewardship.posts.Entrants;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The kinds that are entered row by row, over HTTP. */
@Tag(name = "变更")
@RestController
class EditingController {

    private final FeatureTypes types;
    private final EnteredRows entered;
    private final DraftedObjects drafted;

    EditingController(FeatureTypes types, EnteredRows entered, DraftedObjects drafted) {
        this.types = types;
        this.entered = entered;
        this.drafted = drafted;
    }

    @ForPosts({Role.PROMOTER, Role.STEWARD, Role.REVIEWER, Role.PUBLISHER})
    @GetMapping("/api/v1/drafted-objects")
    @Operation(summary = "还没有发布的对象，可以只看一个园区里的，以及在哪个变更里、走到哪一步")
    Page<DraftedObjects.Drafted> drafted(
            @Parameter(description = "要素类型", example = "site-items") @RequestParam("kind") String kind,
            @Parameter(description = "园区 id，不写为所有的", example = "meijiang-yuan")
                    @RequestParam(name = "park", required = false)
                    @Nullable
                    String park,
            @AuthenticationPrincipal SignedIn post) {
        return Page.whole(drafted.list(post, kind, park));
    }

    @ForPosts({Role.PROMOTER, Role.STEWARD, Role.REVIEWER, Role.PUBLISHER})
    @GetMapping("/api/v1/editable-kinds")
    @Operation(summary = "逐条录入的要素类型，以及表单用到的列")
    Page<EditableKind> list(Viewer viewer, @AuthenticationPrincipal SignedIn post, HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        var seen = types.seenBy(viewer);
        return Page.whole(entered.kinds().stream()
                .filter(kind -> Entrants.maySee(post, kind))
                .flatMap(kind -> seen.find(kind).stream()
                        .flatMap(type ->
                                entered.find(kind).stream().map(section -> EditableKind.of(type, section, language))))
                .toList());
    }
}
