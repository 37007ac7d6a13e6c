package org.parkatlas.catalog.exports.gdal;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.FileContents;
import org.parkatlas.catalog.exports.content.Texts;
import org.parkatlas.catalog.styles.LayerStyle;
import org.parkatlas.catalog.styles.QmlStyle;
import org.parkatlas.catalog.styles.SldStyle;

/** The table in which QGIS looks for the styles of a GeoPackage; it takes the default one of the layer that it opens. */
final class StyleTable {

    private static final List<GdalField> FIELDS = List.of(
            GdalField.text("f_table_catalog"),
            GdalField.text("f_table_schema"),
            GdalField.text("f_table_name"),
            GdalField.text("f_geometry_column"),
            GdalField.text("styleName"),
            GdalField.text("styleQML"),
            GdalField.text("styleSLD"),
            new GdalField("useAsDefault", "Integer", "Boolean"),
            GdalField.text("description"),
            GdalField.text("owner"),
            GdalField.text("ui"),
            new GdalField("update_time", "DateTime", null));

    private StyleTable() {}

    /** Adds it, with a row for each layer that has shapes. */
    static void write(DatabaseFile file, FileContents contents, Texts texts) throws IOException {
        try (var table = file.add("layer_styles", ShapeFamily.NONE, FIELDS)) {
            for (var layer : contents.layers()) {
                if (layer.isDrawn()) {
                    table.write(row(file.name(layer), layer, texts), null);
                }
            }
        }
    }

    /** QGIS asks for an empty schema, not for none. */
    private static List<String> row(String name, ExportContext layer, Texts texts) {
        var style = LayerStyle.of(layer.selection().type(), texts.language());
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return List.of(
                "",
                "",
                name,
                DatabaseFile.GEOMETRY,
                style.title(),
                new QmlStyle(style).document(),
                new SldStyle(style, SldStyle.Version.V1_1).document(),
                "1",
                style.title(),
                "",
                "",
                now.toString());
    }
}
