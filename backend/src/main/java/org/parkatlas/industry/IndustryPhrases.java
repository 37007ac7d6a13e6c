package org.parkatlas.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.problem.Wording;

/**
 * Places the words with which a pack's plan names industries in the tree. A phrase is the name of a node, one of its
 * aliases, or an alias of the pack; white space and full-width forms do not matter. The words themselves stay with the
 * object as labels.
 */
public final class IndustryPhrases {

    /** Kinds of text in {@link PackReferences}: what a phrase stands for by the tree, and by the pack's own aliases. */
    static final String NAMES = "industry-name";

    static final String ALIASES = "industry-alias";

    private IndustryPhrases() {}

    /**
     * Puts {@code industry_ids} and {@code industry_labels} of the list in column {@code industries}: equally many, in
     * the order of the cell.
     */
    public static void placeAll(PackRow row, PackReferences references, Map<String, @Nullable Object> values) {
        var labels = row.list("industries");
        var ids = new ArrayList<String>();
        for (var label : labels) {
            ids.add(place(row, "industries", label, references));
        }
        values.put("industry_ids", List.copyOf(ids));
        values.put("industry_labels", labels);
    }

    /** Puts {@code industry_id} and {@code industry_label} of the one phrase in column {@code industry}, or nulls. */
    public static void placeOne(PackRow row, PackReferences references, Map<String, @Nullable Object> values) {
        var label = row.optional("industry");
        values.put("industry_id", label == null ? null : place(row, "industry", label, references));
        values.put("industry_label", label);
    }

    private static String place(PackRow row, String column, String phrase, PackReferences references) {
        var found = find(phrase, references);
        if (found.isEmpty()) {
            row.reject(
                    column,
                    Wording.of(
                            "产业说法“%s”不在产业目录里，也没有写进 industry_aliases.csv。",
                            "the phrase \"%s\" is neither in the industry tree nor in industry_aliases.csv.", phrase));
        }
        return found.orElse("");
    }

    /** The pack's own alias wins: its plan may mean something narrower by a common word. */
    private static Optional<String> find(String phrase, PackReferences references) {
        var folded = PackReferences.folded(phrase);
        return references.textOf(ALIASES, folded).or(() -> references.textOf(NAMES, folded));
    }
}
