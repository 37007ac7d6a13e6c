package org.parkatlas.industry;

import jakarta.validation.Valid;

import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/v1/chains")
@Tag(name = "产业")
class ChainController {

    private final JdbcChains chains;

    ChainController(JdbcChains chains) {
        this.chains = chains;
    }

    @GetMapping
    @Operation(summary = "产业链和它们的环节，按规划里的先后")
    Page<Chain> list(Viewer viewer, @Valid @ParameterObject ChainQuery query) {
        return chains.list(viewer, query);
    }

    @GetMapping("/{id}")
    @Operation(summary = "一条产业链和它的环节")
    Chain get(Viewer viewer, @PathVariable("id") @Parameter(description = "产业链 id", example = "tongbo-pcb") String id) {
        return chains.get(viewer, id);
    }
}
