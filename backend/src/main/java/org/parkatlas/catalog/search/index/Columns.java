package org.parkatlas.catalog.search.index;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.SearchKind;

/** Columns of descriptors as they stand in statements, of a row that is called object. */
public final class Columns {

    private Columns() {}

    /** The column of the name to show first, where that is not the name proper. */
    public static String shortName(SearchKind kind) {
        var first = kind.role().names().get(0);
        return textOrNull(first.equals(kind.relation().name()) ? null : first);
    }

    /** A text column, or a text that is null. */
    public static String textOrNull(@Nullable String column) {
        return column == null ? "NULL::text" : "object." + column;
    }

    /** What is in the columns as one array, whether they hold one text or many. */
    static String texts(List<String> columns) {
        return columns.isEmpty()
                ? "'{}'::text[]"
                : columns.stream()
                        .map(("ARRAY(SELECT text FROM"
                                + " jsonb_array_elements_text(jsonb_path_query_array(to_jsonb(object.%s), '$[*]'))"
                                + " AS text WHERE text IS NOT NULL)")::formatted)
                        .collect(Collectors.joining(" || "));
    }
}
