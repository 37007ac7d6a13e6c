package org.parkatlas.region;

import jakarta.validation.Valid;

import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "区划", description = "县区、市和镇街，地理底图")
class RegionController {

    private final JdbcRegions regions;
    private final JdbcBasemap basemap;

    RegionController(JdbcRegions regions, JdbcBasemap basemap) {
        this.regions = regions;
        this.basemap = basemap;
    }

    @GetMapping(
            path = "/counties",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "县区、所属市与相邻市的轮廓（GeoJSON），轮廓仅作示意")
    RegionCollection listCounties(Viewer viewer, @Valid @ParameterObject RegionQuery query) {
        return regions.listRegions(viewer, query);
    }

    @GetMapping(
            path = "/basemap",
            produces = {"application/geo+json", MediaType.APPLICATION_JSON_VALUE})
    @Operation(summary = "地理底图：海、湖、河、路和周边地名（GeoJSON），只作背景，示意")
    BasemapCollection listBasemap(Viewer viewer, @Valid @ParameterObject RegionQuery query) {
        return basemap.list(viewer, query);
    }

    @GetMapping("/towns")
    @Operation(summary = "规划点名的镇街")
    Page<Town> listTowns(Viewer viewer, @Valid @ParameterObject RegionQuery query) {
        return regions.listTowns(viewer, query);
    }
}
