package org.parkatlas.siting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Area;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.source.Citation;

import io.swagger.v3.oas.annotations.media.Schema;

/** How large a park is by what documents state. */
public final class StatedAreas {

    static final String LIST = SqlFile.read(StatedAreas.class, "list-areas");

    private StatedAreas() {}

    /**
     * What a document states.
     *
     * @param part null where it is of the whole park
     */
    @Schema(name = "SiteArea")
    public record Row(
            @Nullable String part,
            BigDecimal hectares,

            @Schema(allowableValues = {"approved", "planned", "site", "other"})
            String basis,

            @Nullable String asOf,
            Citation source) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("part"),
                    row.getBigDecimal("area_ha"),
                    row.getString("basis"),
                    row.getString("as_of"),
                    new Citation(
                            row.getString("document_id"),
                            row.getString("clause_id"),
                            row.getString("clause"),
                            row.getString("quote")));
        }
    }

    /**
     * What they come to in 亩: approved areas if there are any, else all others. What one document states of parts adds up;
     * where documents differ, the area is anything between.
     */
    static Measure measure(Aspect aspect, List<Row> rows) {
        var approved = rows.stream().filter(it -> it.basis().equals("approved")).toList();
        var telling = approved.isEmpty() ? rows : approved;
        var totals = new LinkedHashMap<String, BigDecimal>();
        for (var row : telling) {
            totals.merge(
                    row.source().documentId() + "/" + row.basis() + (row.part() == null ? "/whole" : ""),
                    row.hectares(),
                    BigDecimal::add);
        }
        if (totals.isEmpty()) {
            return Measure.missing(aspect, Measure.Missing.NOT_RECORDED);
        }
        var mu = totals.values().stream()
                .mapToDouble(it -> Area.ofHectares(it.doubleValue()).roundedMu().doubleValue())
                .summaryStatistics();
        var day = telling.stream()
                .flatMap(it -> Stream.ofNullable(it.asOf()))
                .max(String::compareTo)
                .orElse(null);
        return Measure.between(aspect, mu.getMin(), mu.getMax())
                .saying(telling.stream().map(Row::basis).distinct().toList())
                .from(day, telling.stream().map(Row::source).distinct().toList());
    }
}
