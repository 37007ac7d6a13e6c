package org.parkatlas.industry;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * An industry as an object's plan words it; an entry of {@code industries} in answers.
 *
 * @param id    node of the industry tree
 * @param label the plan's words
 */
public record IndustryLabel(String id, String label) {

    /** Pairs the stored columns {@code industry_ids} and {@code industry_labels}, which are equally long. */
    public static List<IndustryLabel> listOf(List<String> ids, List<String> labels) {
        return IntStream.range(0, ids.size())
                .mapToObj(index -> new IndustryLabel(ids.get(index), labels.get(index)))
                .toList();
    }

    /** Pairs the stored columns {@code industry_id} and {@code industry_label}, which are null together. */
    public static @Nullable IndustryLabel ofNullable(@Nullable String id, @Nullable String label) {
        return id == null || label == null ? null : new IndustryLabel(id, label);
    }
}
