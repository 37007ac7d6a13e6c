package org.parkatlas.stewardship.history;

import java.util.Map;
import java.util.Optional;

import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.problem.Wording;

/** What the columns of a section are called: as the property that shows them, where one does. */
public final class ColumnLabels {

    /** Columns that no property shows. */
    private static final Map<String, Wording> OTHERS = Map.of(
            "id", new Wording("编号", "Id"),
            "document", new Wording("依据文件", "Document"),
            "version", new Wording("范围版本", "Version of the boundary"));

    private ColumnLabels() {}

    /** The label of a column; its name where nobody gave it one. */
    public static Wording of(FeatureType type, EditableSection section, String column) {
        return property(type, section, column)
                .map(FeatureProperty::label)
                .or(() -> Optional.ofNullable(OTHERS.get(column)))
                .orElse(new Wording(column, column));
    }

    /** The property that shows a column. */
    public static Optional<FeatureProperty> property(FeatureType type, EditableSection section, String column) {
        var stored = section.storedIn(column);
        return type.properties().stream()
                .filter(property -> property.column().equals(stored))
                .findFirst();
    }
}
