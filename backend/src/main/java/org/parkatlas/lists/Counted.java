package org.parkatlas.lists;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * One row of a statement that answers part of a list together with the length of the whole. Length and items are then
 * of one moment. An empty part is one row without an item.
 *
 * @param total column {@code total}: how many items the whole list has
 * @param item  null where column {@code id} is
 */
public record Counted<T>(long total, @Nullable T item) {

    /** Reads the total, and an item where there is one. */
    public static <T> RowMapper<Counted<T>> of(RowMapper<T> items) {
        return (row, index) ->
                new Counted<>(row.getLong("total"), row.getString("id") == null ? null : items.mapRow(row, index));
    }

    /**
     * The page of the rows that a query with {@link Paging#oneMore} answered.
     *
     * @param keyOf the sort key of an item, as text
     */
    public static <T> Page<T> page(List<Counted<T>> rows, Paging paging, Function<T, List<String>> keyOf) {
        var items = rows.stream().map(Counted::item).filter(Objects::nonNull).toList();
        return paging.page(items, rows.isEmpty() ? 0 : rows.get(0).total(), keyOf);
    }
}
