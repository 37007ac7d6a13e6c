package org.parkatlas.catalog.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Part of the selected objects.
 *
 * @param version of the layer from which it was read
 * @param next    cursor of the following part, null at the end
 */
public record FeaturePage(
        long version, List<FeatureRow> rows, @Nullable String next) {

    public FeaturePage {
        rows = List.copyOf(rows);
    }
}
