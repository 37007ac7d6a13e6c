package org.parkatlas.landcheck.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** A point in each red line of a batch, in their order. */
@Schema(name = "LandCheckBatchPoints")
record BatchPoints(List<Point> points) {

    BatchPoints {
        points = List.copyOf(points);
    }

    /**
     * A red line on the map.
     *
     * @param lon     degrees, as {@code lat}
     * @param outcome null while it waits
     */
    @Schema(name = "LandCheckBatchPoint")
    record Point(double lon, double lat, @Nullable String outcome) {}
}
