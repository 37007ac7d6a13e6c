package org.parkatlas.lists;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param total how many items the whole list has
 * @param next  cursor of the following part, null at the end
 */
public record Page<T>(List<T> items, long total, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A list that is answered whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, items.size(), null);
    }
}
