package org.parkatlas.stewardship.editing;

import jakarta.servlet.http.HttpServletRequest;

import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.identity.ForPosts;
import org.parkatlas.identity.Role;
import org.parkatlas.identity.Viewer;
import org.parkatlas.intake.spi.EnteredRows;
import org.parkatlas.lists.Page;
import org.parkatlas.problem.RequestLanguage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The kinds that are entered row by row, over HTTP. */
@Tag(name = "变更")
@RestController
class EditingController {

    private final FeatureTypes types;
    private final EnteredRows entered;

    EditingController(FeatureTypes types, EnteredRows entered) {
        this.types = types;
        this.entered = entered;
    }

    @ForPosts({Role.STEWARD, Role.REVIEWER, Role.PUBLISHER})
    @GetMapping("/api/v1/editable-kinds")
    @Operation(summary = "逐条录入的要素类型，以及表单用到的列")
    Page<EditableKind> list(Viewer viewer, HttpServletRequest request) {
        var language = RequestLanguage.of(request);
        var seen = types.seenBy(viewer);
        return Page.whole(entered.kinds().stream()
                .flatMap(kind -> seen.find(kind).stream()
                        .flatMap(type ->
                                entered.find(kind).stream().map(section -> EditableKind.of(type, section, language))))
                .toList());
    }
}
