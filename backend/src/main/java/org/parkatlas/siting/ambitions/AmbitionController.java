package org.parkatlas.siting.ambitions;

import org.parkatlas.identity.Viewer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Who wants the same industry, over HTTP, for everybody. */
@Tag(name = "选址")
@RestController
@RequestMapping("/api/v1/ambitions")
class AmbitionController {

    private final AmbitionReader ambitions;

    AmbitionController(AmbitionReader ambitions) {
        this.ambitions = ambitions;
    }

    @GetMapping
    @Operation(
            summary = "错位发展：产业 × 组团或园区，用规划的原话，相隔多远",
            description = "程度取自原句里该产业之前最近的词：重点为 lead，大力、积极、加快等为 develop，培育、支持、布局、争取等为 cultivate，表里只列名的为 listed。"
                    + "只排列，不打分：同一个词不等于同一件事。")
    Ambitions list(Viewer viewer, @ParameterObject AmbitionQuery query) {
        return ambitions.list(viewer, query);
    }
}
