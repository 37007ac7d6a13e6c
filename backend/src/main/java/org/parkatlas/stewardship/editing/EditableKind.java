package org.parkatlas.stewardship.editing;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.CodeLabel;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.stewardship.history.ColumnLabels;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A kind of objects that is entered row by row, for whoever makes a form of it.
 *
 * @param kind    id of the feature type
 * @param columns what a row has besides its shape, in the order of its file
 */
@Schema(name = "EditableKind")
record EditableKind(@Schema(example = "parcels") String kind, String title, List<Column> columns) {

    EditableKind {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param column   as the files of packs have it
     * @param required whether an empty cell is refused
     * @param type     what its cells are written as
     * @param unit     null where it has none
     * @param codes    the values it can have, empty where they are not listed
     * @param naming   the kind of objects whose ids its values are, null where they name none
     */
    @Schema(name = "EditableColumn")
    record Column(
            @Schema(example = "stage") String column,
            String label,
            boolean required,
            PropertyType type,
            @Nullable String unit,
            List<Code> codes,
            @Nullable String naming) {

        Column {
            codes = List.copyOf(codes);
        }
    }

    /** A value and what people call it. */
    @Schema(name = "EditableCode")
    record Code(String code, String label) {}

    static EditableKind of(FeatureType type, EditableSection section, Locale language) {
        return new EditableKind(
                type.id(),
                type.names().title().in(language),
                section.columns().stream()
                        .map(column -> column(type, section, column, language))
                        .toList());
    }

    private static Column column(FeatureType type, EditableSection section, PackColumn column, Locale language) {
        var property = ColumnLabels.property(type, section, column.name());
        return new Column(
                column.name(),
                ColumnLabels.of(type, section, column.name()).in(language),
                column.required(),
                property.map(FeatureProperty::type).orElse(PropertyType.TEXT),
                property.map(FeatureProperty::unit).orElse(null),
                property.map(FeatureProperty::codes).orElse(List.of()).stream()
                        .map(code -> code(code, language))
                        .toList(),
                property.map(FeatureProperty::naming).orElse(null));
    }

    private static Code code(CodeLabel code, Locale language) {
        return new Code(code.code(), code.label().in(language));
    }
}
