package org.parkatlas.siting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.source.Citation;

/**
 * What a site has, as somebody entered it.
 *
 * @param value   in the unit of the item, null for an assessment
 * @param asOf    the day it is of
 * @param validTo its last day, null where it does not end
 * @param sources none where a unit says so
 */
record SiteItem(
        String item,
        @Nullable BigDecimal value,
        @Nullable String words,
        String asOf,
        @Nullable String validTo,
        boolean expired,
        boolean demo,
        List<Citation> sources,
        @Nullable String sourceUnit) {

    static final String LIST = SqlFile.read(SiteItem.class, "list-items");

    static SiteItem of(ResultSet row) throws SQLException {
        return new SiteItem(
                row.getString("item"),
                row.getBigDecimal("value"),
                row.getString("words"),
                Objects.requireNonNull(row.getString("as_of")),
                row.getString("valid_to"),
                row.getBoolean("expired"),
                row.getBoolean("demo"),
                sources(row),
                row.getString("source_unit"));
    }

    private static List<Citation> sources(ResultSet row) throws SQLException {
        var document = row.getString("document_id");
        return document == null
                ? List.of()
                : List.of(new Citation(
                        document, row.getString("clause_id"), row.getString("clause"), row.getString("quote")));
    }

    /** What of these a criterion asks for; what has ended is as good as missing. */
    static Measure measure(Aspect aspect, List<SiteItem> items) {
        for (var item : items) {
            var value = item.value();
            if (item.item().equals(aspect.criterion().code()) && value != null && !item.expired()) {
                return Measure.between(aspect, value.doubleValue(), value.doubleValue())
                        .from(item.asOf(), item.sources())
                        .demonstrated(item.demo());
            }
        }
        return Measure.missing(aspect, Measure.Missing.NOT_RECORDED);
    }
}
