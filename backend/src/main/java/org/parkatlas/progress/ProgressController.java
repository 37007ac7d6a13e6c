package org.parkatlas.progress;

import jakarta.validation.Valid;

import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.parkatlas.source.Cited;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What the plans promise, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "进展", description = "规划的指标、依据的政策、点名的项目")
class ProgressController {

    private final JdbcProgress progress;

    ProgressController(JdbcProgress progress) {
        this.progress = progress;
    }

    @GetMapping("/targets")
    @Operation(summary = "指标，按规划里的先后；没有写明的数为 null")
    Page<Cited<Target>> listTargets(Viewer viewer, @Valid @ParameterObject PlanQuery query) {
        return progress.listTargets(viewer, query);
    }

    @GetMapping("/policies")
    @Operation(summary = "政策，按规划里的先后")
    Page<Cited<Policy>> listPolicies(Viewer viewer, @Valid @ParameterObject PlanQuery query) {
        return progress.listPolicies(viewer, query);
    }

    @GetMapping("/projects")
    @Operation(summary = "项目，按规划里的先后")
    Page<Cited<Project>> listProjects(Viewer viewer, @Valid @ParameterObject ProjectQuery query) {
        return progress.listProjects(viewer, query);
    }
}
