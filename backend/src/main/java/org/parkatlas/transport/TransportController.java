package org.parkatlas.transport;

import jakarta.validation.Valid;

import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Transport nodes over HTTP. */
@RestController
@RequestMapping("/api/v1/transport")
@Tag(name = "交通", description = "机场、港口、铁路车站、高速互通")
class TransportController {

    private final JdbcTransport nodes;

    TransportController(JdbcTransport nodes) {
        this.nodes = nodes;
    }

    @GetMapping
    @Operation(summary = "交通节点，按规划里的先后")
    Page<TransportNode> list(Viewer viewer, @Valid @ParameterObject TransportQuery query) {
        return nodes.list(viewer, query);
    }
}
