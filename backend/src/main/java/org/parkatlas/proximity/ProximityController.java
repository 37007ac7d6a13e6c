package org.parkatlas.proximity;

import jakarta.validation.Valid;

import org.parkatlas.catalog.spi.FeatureTypes;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
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
            summary = "Objects within a radius, nearest first, with the margin of every distance",
            description = "Distances are geodesic, from the origin to the position of an object, or to its boundary "
                    + "where that is known well enough. An object without a position that is located in a park is "
                    + "found at the park's position.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "400",
            description = "A parameter is missing, unknown, repeated, malformed or out of range",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "422",
            description = "The object in from has no position and is in no park that has one",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @GetMapping
    NearbyObjects near(@Valid @ParameterObject ProximityQuery query) {
        return proximity.find(query.toSearch(types));
    }
}
