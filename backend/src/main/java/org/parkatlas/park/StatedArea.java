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
 * @param areaM2 square metres, as exact as the document has them
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
            BigDecimal hectares,
            String basis,
            @Nullable String part,
            @Nullable String asOf,
            @Nullable String note,
            Citation source) {
        var squareMetres = hectares.movePointRight(4).stripTrailingZeros();
        return new StatedArea(
                squareMetres.setScale(Math.max(2, squareMetres.scale())),
                Area.ofHectares(hectares.doubleValue()).roundedMu(),
                basis,
                part,
                asOf,
                note,
                List.of(source));
    }
}
