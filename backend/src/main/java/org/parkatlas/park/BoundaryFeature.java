package org.parkatlas.park;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.Precision;
import org.parkatlas.source.Citation;

import io.swagger.v3.oas.annotations.media.Schema;

/** One block (地块) of a park's current boundary as a GeoJSON feature. */
record BoundaryFeature(
        @Schema(allowableValues = "Feature") String type, String id, GeoShape geometry, Properties properties) {

    /**
     * What is known of the block.
     *
     * @param version   of the park's whole boundary, 1 for the first
     * @param validFrom day from which it counts
     * @param areaM2    ellipsoidal area
     * @param demo      whether the shape is synthetic
     * @param label     演示数据 where it is synthetic, and then shown wherever the block is
     */
    record Properties(
            String parkId,
            String block,
            int version,
            LocalDate validFrom,
            BigDecimal areaM2,
            BigDecimal areaMu,
            Precision precision,
            boolean demo,
            @Nullable String label,
            @Nullable String note,
            List<Citation> sources) {}
}
