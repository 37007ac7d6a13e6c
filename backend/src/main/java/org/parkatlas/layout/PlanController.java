package org.parkatlas.layout;

import jakarta.validation.Valid;

import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/v1/plans")
@Tag(name = "规划", description = "规划与空间布局")
class PlanController {

    private final JdbcPlanList plans;
    private final JdbcLayouts layouts;

    PlanController(JdbcPlanList plans, JdbcLayouts layouts) {
        this.plans = plans;
        this.layouts = layouts;
    }

    @GetMapping
    @Operation(summary = "全部规划，附规划期、法律状态和数量")
    Page<Plan> list(Viewer viewer, @Valid @ParameterObject PlanQuery query) {
        return plans.list(viewer, query);
    }

    @GetMapping(
            path = "/{plan}/layout",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "一个规划的空间布局（GeoJSON），按规划里的先后，不分页")
    Layout getLayout(
            Viewer viewer, @PathVariable("plan") @Parameter(description = "规划 id", example = "meizhou") String plan) {
        return layouts.getLayout(viewer, plan);
    }
}
