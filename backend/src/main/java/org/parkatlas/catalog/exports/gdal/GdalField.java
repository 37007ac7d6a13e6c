package org.parkatlas.catalog.exports.gdal;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.files.CellText;
import org.parkatlas.catalog.spi.PropertyType;

/**
 * A field of a table that GDAL reads.
 *
 * @param type    as GDAL calls it
 * @param subtype as GDAL calls it, null for none
 */
record GdalField(String name, String type, @Nullable String subtype) {

    /** How the object of its row is drawn (OGR Feature Style), which no file has as a field. */
    static final GdalField STYLE = text("parkatlas_style");

    static GdalField text(String name) {
        return new GdalField(name, "String", null);
    }

    static GdalField of(String name, PropertyType type) {
        return switch (type) {
            case TEXT, TEXT_LIST -> text(name);
            case INTEGER -> new GdalField(name, "Integer64", null);
            case NUMBER -> new GdalField(name, "Real", null);
            case BOOLEAN -> new GdalField(name, "Integer", "Boolean");
            case DATE -> new GdalField(name, "Date", null);
        };
    }

    /** The value in the words of the table. */
    static @Nullable String cell(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        return CellText.of(value);
    }
}
