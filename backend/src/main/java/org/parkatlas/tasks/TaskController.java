package org.parkatlas.tasks;

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

/** What the documents want done, over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "任务", description = "文件的措施、机构、基地和论述")
class TaskController {

    private final Tasks tasks;

    TaskController(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/measures")
    @Operation(summary = "措施和议事规则，按规划里的先后")
    Page<Cited<Measure>> listMeasures(Viewer viewer, @Valid @ParameterObject TaskQuery query) {
        return tasks.listMeasures(viewer, query);
    }

    @GetMapping("/organs")
    @Operation(summary = "机构和岗位及其职责，按规划里的先后；不记个人")
    Page<Cited<Organ>> listOrgans(Viewer viewer, @Valid @ParameterObject TaskQuery.InCounty query) {
        return tasks.listOrgans(viewer, query);
    }

    @GetMapping("/bases")
    @Operation(summary = "没有写明位置的基地、院所、合作园区和结对，按规划里的先后")
    Page<Cited<Base>> listBases(Viewer viewer, @Valid @ParameterObject TaskQuery.InCounty query) {
        return tasks.listBases(viewer, query);
    }

    @GetMapping("/statements")
    @Operation(summary = "规划对产业和自身处境的论述，按规划里的先后")
    Page<Cited<Statement>> listStatements(Viewer viewer, @Valid @ParameterObject TaskQuery.OfIndustry query) {
        return tasks.listStatements(viewer, query);
    }
}
