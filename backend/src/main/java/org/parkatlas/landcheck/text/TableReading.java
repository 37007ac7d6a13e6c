package org.parkatlas.landcheck.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Area;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

/**
 * A pasted table as it was read, to be confirmed by a person.
 *
 * @param lines    every line with what it is
 * @param corners  how many corners there are
 * @param remarks  what is to be known or changed, by line
 * @param ready    whether nothing has to be changed; the system is to be confirmed in any case
 * @param geometry the corners as they were given, east first; sent with the {@code crs} that was confirmed, it is the red line
 * @param systems  those the numbers can be in, the most likely first
 */
@Schema(name = "TableReading")
public record TableReading(
        List<LineAnswer> lines,
        int corners,
        @Nullable Units units,
        List<RemarkAnswer> remarks,
        boolean ready,
        @Nullable @Schema(type = "object") JsonNode geometry,
        List<SystemAnswer> systems) {

    /** A line, its number from 1. */
    @Schema(name = "TableLine")
    record LineAnswer(int line, String text, TableText.Kind kind) {}

    /**
     * What is to be known of a line.
     *
     * @param line  0 for the table as a whole
     * @param value the text in the line that is meant
     */
    @Schema(name = "TableRemark")
    record RemarkAnswer(
            int line,
            @Nullable String point,
            Remark.Level level,
            String code,
            @Nullable String value,
            String text) {

        static RemarkAnswer of(Remark remark, Locale language) {
            return new RemarkAnswer(
                    remark.line(),
                    remark.point(),
                    remark.level(),
                    remark.code(),
                    remark.value(),
                    remark.text().in(language));
        }
    }

    /**
     * A system that the numbers can be in.
     *
     * @param crs      its code
     * @param evidence what speaks for it and against it
     * @param preview  where the corners are, GeoJSON
     * @param areaM2   on the ellipsoid; null while something has to be changed
     */
    @Schema(name = "TableSystem")
    record SystemAnswer(
            @Schema(example = "EPSG:4548") String crs,
            String name,
            Candidate.State state,
            @Nullable String county,
            List<String> evidence,
            @Schema(type = "object") JsonNode preview,
            @Nullable BigDecimal areaM2,
            @Nullable BigDecimal areaMu) {

        static SystemAnswer of(Candidate candidate, JsonNode preview, @Nullable Area area, Locale language) {
            return new SystemAnswer(
                    candidate.system().code(),
                    candidate.system().chinese(),
                    candidate.state(),
                    candidate.county(),
                    candidate.evidence().stream().map(it -> it.in(language)).toList(),
                    preview,
                    area == null ? null : area.roundedSquareMetres(),
                    area == null ? null : area.roundedMu());
        }
    }
}
