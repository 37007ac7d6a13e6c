package org.parkatlas.progress;

import jakarta.validation.Valid;

import org.parkatlas.catalog.spi.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What the plans promise, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "progress", description = "指标、政策、项目 / targets, policies, projects")
class ProgressController {

    private final Promises promises;

    ProgressController(Promises promises) {
        this.promises = promises;
    }

    @GetMapping("/targets")
    @Operation(summary = "指标列表，按规划次序 / targets in the order of the plan")
    Page<Cited<Target>> listTargets(@Valid @ParameterObject PlanQuery query) {
        return promises.listTargets(query);
    }

    @GetMapping("/policies")
    @Operation(summary = "政策列表，按规划次序 / policies in the order of the plan")
    Page<Cited<Policy>> listPolicies(@Valid @ParameterObject PlanQuery query) {
        return promises.listPolicies(query);
    }

    @GetMapping("/projects")
    @Operation(summary = "项目列表，按规划次序 / projects in the order of the plan")
    Page<Cited<Project>> listProjects(@Valid @ParameterObject ProjectQuery query) {
        return promises.listProjects(query);
    }
}
