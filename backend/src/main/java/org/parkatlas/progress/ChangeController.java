package org.parkatlas.progress;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.parkatlas.platform.spi.PublicSite;
import org.parkatlas.problem.RequestLanguage;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What changed in the data of a plan, over HTTP: as a list, and as a feed to subscribe to. */
@RestController
@RequestMapping("/api/v1/plans/{plan}")
@Tag(name = "进展")
class ChangeController {

    private static final String FEED = "application/atom+xml;charset=UTF-8";

    private final PlanChanges changes;
    private final PublicSite site;

    ChangeController(PlanChanges changes, PublicSite site) {
        this.changes = changes;
        this.site = site;
    }

    @GetMapping("/changes")
    @Operation(summary = "一个规划的数据变动，最近的在前")
    Page<PlanChange> listChanges(
            Viewer viewer,
            @PathVariable("plan") @Parameter(description = "规划 id", example = "meizhou") String plan,
            @Valid @ParameterObject ChangeQuery query) {
        return changes.list(viewer, plan, query);
    }

    @GetMapping(path = "/changes.atom", produces = FEED)
    @Operation(summary = "同上，Atom 订阅（RFC 4287），最近的 100 条")
    String feed(
            Viewer viewer,
            @PathVariable("plan") @Parameter(description = "规划 id", example = "meizhou") String plan,
            HttpServletRequest request) {
        var newest = changes.list(viewer, plan, new ChangeQuery(Paging.USUAL, null));
        return new ChangeFeed(
                        plan, site.address(request), RequestLanguage.of(request).equals(Locale.ENGLISH))
                .of(newest.items());
    }
}
