package org.parkatlas.park;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Area;
import org.parkatlas.source.Citation;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An area that a document states for a park.
 *
 * @param areaM2 square metres
 * @param areaMu 亩 of 2000/3 m²
 * @param basis  approved, planned, startup, site or other
 * @param part   what the area is for, null for the whole park
 * @param asOf   year, month or day it is of
 */
record StatedArea(
        BigDecimal areaM2,
        BigDecimal areaMu,

        @Schema(allowableValues = {"approved", "planned", "startup", "site", "other"})
        String basis,

        @Nullable String part,
        @Nullable String asOf,
        @Nullable String note,
        List<Citation> sources) {

    static StatedArea of(
            Area area,
            String basis,
            @Nullable String part,
            @Nullable String asOf,
            @Nullable String note,
            Citation source) {
        return new StatedArea(area.roundedSquareMetres(), area.roundedMu(), basis, part, asOf, note, List.of(source));
    }
}
