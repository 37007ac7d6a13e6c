package org.parkatlas.park;

import jakarta.validation.Valid;

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

@RestController
@RequestMapping("/api/v1")
@Tag(name = "园区", description = "园区、面积与范围")
class ParkController {

    private final ParkDetails parks;
    private final ParkLists lists;
    private final JdbcBoundaries boundaries;

    ParkController(ParkDetails parks, ParkLists lists, JdbcBoundaries boundaries) {
        this.parks = parks;
        this.lists = lists;
        this.boundaries = boundaries;
    }

    @GetMapping("/parks")
    @Operation(summary = "园区，按名称拼音排序；total 与 counts 每处只算一次，有多个产业的园区在每个产业下都算")
    ParkList list(Viewer viewer, @Valid @ParameterObject ParkQuery query) {
        return lists.list(viewer, query);
    }

    @GetMapping(
            path = "/parks/{id}",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "一个园区（GeoJSON）：面积、事实与出处")
    ParkFeature get(
            Viewer viewer, @PathVariable("id") @Parameter(description = "园区 id", example = "guangmei-yuan") String id) {
        return parks.get(viewer, id);
    }

    @GetMapping(
            path = "/park-boundaries",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "园区现行范围，每个地块一个要素（GeoJSON）")
    BoundaryCollection listBoundaries(Viewer viewer, @Valid @ParameterObject BoundaryQuery query) {
        return boundaries.list(viewer, query);
    }
}
