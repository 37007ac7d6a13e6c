package org.parkatlas.enterprise;

import jakarta.validation.Valid;

import org.parkatlas.catalog.spi.Feature;
import org.parkatlas.identity.Viewer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Enterprises over HTTP. */
@RestController
@RequestMapping("/api/v1/enterprises")
@Tag(name = "企业", description = "规划点名的企业")
class EnterpriseController {

    private final EnterpriseDetails enterprises;
    private final EnterpriseLists lists;

    EnterpriseController(EnterpriseDetails enterprises, EnterpriseLists lists) {
        this.enterprises = enterprises;
        this.lists = lists;
    }

    @GetMapping
    @Operation(summary = "企业，按名称拼音排序；counts 统计符合条件的全部企业")
    EnterpriseList list(Viewer viewer, @Valid @ParameterObject EnterpriseQuery query) {
        return lists.list(viewer, query);
    }

    @GetMapping(
            path = "/{id}",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "一家企业的全部信息和出处（GeoJSON）")
    Feature<EnterpriseDetail> get(
            Viewer viewer, @PathVariable("id") @Parameter(description = "企业 id", example = "jiayuan-keji") String id) {
        return enterprises.get(viewer, id);
    }
}
