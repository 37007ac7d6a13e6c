package org.parkatlas.stewardship.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a layer says of itself.
 *
 * @param system its reference system as well-known text, null where it names none
 */
public record LayerSummary(String name, @Nullable String system, List<Field> fields) {

    public LayerSummary {
        fields = List.copyOf(fields);
    }

    /**
     * A column.
     *
     * @param type  as GDAL calls it: {@code String}, {@code Integer}, {@code Real}, {@code Date}, …
     * @param width characters, 0 where there is no limit
     */
    public record Field(String name, String type, int width) {}
}
