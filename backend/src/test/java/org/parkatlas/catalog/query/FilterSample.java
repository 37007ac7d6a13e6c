package org.parkatlas.catalog.query;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A filter in both encodings and its meaning, none of it read by the code under test.
 *
 * @param text    CQL2 text
 * @param json    CQL2 JSON
 * @param meaning true, false, or null for unknown, as in SQL
 */
public record FilterSample(String text, String json, Function<PlotRow, @Nullable Boolean> meaning) {

    /** Whether the row is selected. */
    public boolean selects(PlotRow row) {
        return Objects.equals(meaning.apply(row), true);
    }

    static FilterSample and(List<FilterSample> parts) {
        return new FilterSample(joined(parts, " AND "), op("and", parts), row -> all(parts, row));
    }

    static FilterSample or(List<FilterSample> parts) {
        return new FilterSample(
                joined(parts, " or "),
                op("or", parts),
                row -> not(all(parts.stream().map(FilterSample::not).toList(), row)));
    }

    static FilterSample not(FilterSample part) {
        return new FilterSample(
                "NOT (" + part.text + ")",
                "{\"op\":\"not\",\"args\":[%s]}".formatted(part.json),
                row -> not(part.meaning.apply(row)));
    }

    private static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    private static @Nullable Boolean all(List<FilterSample> parts, PlotRow row) {
        var values = parts.stream().map(part -> part.meaning.apply(row)).toList();
        if (values.contains(false)) {
            return false;
        }
        return values.contains(null) ? null : true;
    }

    private static String joined(List<FilterSample> parts, String between) {
        return "(" + String.join(between, parts.stream().map(FilterSample::text).toList()) + ")";
    }

    private static String op(String op, List<FilterSample> parts) {
        return "{\"op\":\"%s\",\"args\":[%s]}"
                .formatted(
                        op,
                        String.join(",", parts.stream().map(FilterSample::json).toList()));
    }
}
