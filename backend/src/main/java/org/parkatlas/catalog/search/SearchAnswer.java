package org.parkatlas.catalog.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a question found.
 *
 * @param items      best first
 * @param total      how many there are
 * @param next       cursor of the following part, null at the end
 * @param groups     how many there are of each kind, the kind of the best first
 * @param understood how the question was taken
 */
@Schema(name = "SearchAnswer")
record SearchAnswer(
        List<SearchItem> items, long total, @Nullable String next, List<Group> groups, Understood understood) {

    /** The hits of one kind. */
    @Schema(name = "SearchGroup")
    record Group(String kind, String title, long count) {}

    /** Nothing was found. */
    static SearchAnswer nothing(String typed) {
        return new SearchAnswer(List.of(), 0, null, List.of(), Understood.whole(Understood.How.TYPED, typed));
    }

    SearchAnswer {
        items = List.copyOf(items);
        groups = List.copyOf(groups);
    }
}
