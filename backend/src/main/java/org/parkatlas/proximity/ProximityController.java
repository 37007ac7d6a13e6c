package org.parkatlas.proximity;

import jakarta.validation.Valid;

import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.identity.Viewer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What lies near a point or an object. */
@Tag(name = "proximity")
@RestController
@RequestMapping("/api/v1/proximity")
class ProximityController {

    private final Proximity proximity;
    private final FeatureTypes types;

    ProximityController(Proximity proximity, FeatureTypes types) {
        this.proximity = proximity;
        this.types = types;
    }

    /** Objects within a radius of a point or of an object, nearest first. */
    @Operation(
            summary = "半径以内的对象，由近及远，每个距离都注明误差",
            description = "距离是测地线长度，从起点到对象的位置；园区范围足够准确时到范围，在范围内为 0。" + "自己没有位置而在某园区里的对象，按该园区的位置和误差查到。")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "422", description = "from 所指的对象没有位置，也不在有位置的园区里")
    @GetMapping
    NearbyObjects near(Viewer viewer, @Valid @ParameterObject ProximityQuery query) {
        return proximity.find(viewer, query.toSearch(types.seenBy(viewer)));
    }
}
