package org.parkatlas.industry;

import jakarta.validation.Valid;

import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Paging;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/v1/industries")
@Tag(name = "产业", description = "产业目录与产业链")
class IndustryController {

    private final JdbcIndustries industries;

    IndustryController(JdbcIndustries industries) {
        this.industries = industries;
    }

    @GetMapping
    @Operation(summary = "产业目录（大类、分支、环节）与各大类的印章和颜色")
    IndustryTree list(Viewer viewer, @Valid @ParameterObject IndustryQuery query) {
        return industries.listTree(viewer, Paging.of(query.limit(), query.cursor(), 1));
    }
}
