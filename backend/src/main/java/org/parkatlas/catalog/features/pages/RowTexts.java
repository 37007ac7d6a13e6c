package org.parkatlas.catalog.features.pages;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.query.FeatureRow;
import org.parkatlas.catalog.spi.FeatureProperty;

/** Values of objects by the columns that their type gives a role, among the properties that were read. */
public final class RowTexts {

    private RowTexts() {}

    /** The text in this column, nothing where there is no such column, nobody may see it, or it has no value. */
    public static Optional<String> find(List<FeatureProperty> properties, FeatureRow row, @Nullable String column) {
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).column().equals(column) && row.values().get(i) instanceof String text) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
