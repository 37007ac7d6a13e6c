package org.parkatlas.landcheck.checks;

import java.math.BigDecimal;
import java.time.Instant;

import org.parkatlas.geo.Area;
import org.parkatlas.landcheck.overlay.Verdict;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A check in a list.
 *
 * @param number     under which it is archived
 * @param countyCode code of the county
 * @param checkedAt  as of when the layers were read
 */
@Schema(name = "LandCheckItem")
record LandCheckItem(
        String id,
        @Schema(example = "HC-441403-2026-0001") String number,
        String title,
        @Schema(example = "441403") String countyCode,
        Instant checkedAt,
        BigDecimal areaM2,
        BigDecimal areaMu,
        Verdict verdict,
        boolean demo) {

    /** As the database has it. */
    record Row(
            String id,
            String number,
            String title,
            String county,
            Instant checkedAt,
            double areaM2,
            Verdict verdict,
            boolean demo) {}

    static LandCheckItem of(Row row) {
        var area = new Area(row.areaM2());
        return new LandCheckItem(
                row.id(),
                row.number(),
                row.title(),
                row.county(),
                row.checkedAt(),
                area.roundedSquareMetres(),
                area.roundedMu(),
                row.verdict(),
                row.demo());
    }
}
