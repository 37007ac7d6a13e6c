package org.parkatlas.lists;

import java.util.List;

import org.springframework.jdbc.core.RowMapper;

/**
 * One row of a list whose order is a single text, with what its page has to know.
 *
 * @param sortKey the text by which the list is ordered and after which the next page begins
 * @param total   how many items the whole list has
 */
public record Listed<T>(T item, String sortKey, long total) {

    /** Reads the columns {@code sort_key} and {@code total} beside the item. */
    public static <T> RowMapper<Listed<T>> reading(RowMapper<T> items) {
        return (row, index) -> new Listed<>(items.mapRow(row, index), row.getString("sort_key"), row.getLong("total"));
    }

    /** The page of the rows that a query with {@link Paging#oneMore} answered. */
    public static <T> Page<T> page(Paging paging, List<Listed<T>> rows) {
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        var page = paging.page(rows, total, row -> List.of(row.sortKey()));
        return new Page<>(page.items().stream().map(Listed::item).toList(), total, page.next());
    }
}
