package org.parkatlas.catalog.exports.gdal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.content.FileContents;
import org.parkatlas.catalog.exports.files.RowWriter;
import org.parkatlas.catalog.query.StreamedRow;

/**
 * A FlatGeobuf with its spatial index, so that a program reads one box of it over HTTP. Every object says under which
 * licences it may be used and what is to be known of all, because GDAL 3.6 writes that nowhere else.
 */
final class FlatGeobufFile implements GdalFile {

    private final Path folder;
    private final ExportOrder order;
    private final Ogr2ogr ogr;
    private @Nullable GdalTable table;

    FlatGeobufFile(Path folder, ExportOrder order, Ogr2ogr ogr) {
        this.folder = folder;
        this.order = order;
        this.ogr = ogr;
    }

    @Override
    public RowWriter layer(ExportContext context) throws IOException {
        var fields = new ArrayList<GdalField>();
        context.table().columns().forEach(it -> fields.add(GdalField.of(it.name(), it.type())));
        fields.add(GdalField.text("notice"));
        fields.add(GdalField.text("licence"));
        var notice = String.join(" ", context.provenance().notes(order.texts()));
        var licence = context.provenance().licences(order.texts());
        var made = new GdalTable(folder, 0, context.selection().type().id(), ShapeFamily.of(context), fields);
        table = made;
        return new RowWriter() {

            @Override
            public void write(StreamedRow row) throws IOException {
                var cells = new ArrayList<@Nullable String>(fields.size());
                context.table().values(row).forEach(value -> cells.add(GdalField.cell(value)));
                cells.add(notice);
                cells.add(licence);
                made.write(cells, row.feature().geometry());
            }

            @Override
            public void finish() throws IOException {
                made.close();
            }
        };
    }

    @Override
    public void describe(FileContents contents) {
        // every object says it
    }

    @Override
    public Path make(Cancellation cancellation) throws IOException {
        close();
        var tables = List.of(Objects.requireNonNull(table));
        var description = GdalDescription.write(folder, tables, order.system(), GdalTable.Cells.FREE);
        var made = folder.resolve("export.fgb");
        ogr.run(List.of("-f", "FlatGeobuf", made.toString(), description.toString()), folder, cancellation);
        return made;
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
    }
}
