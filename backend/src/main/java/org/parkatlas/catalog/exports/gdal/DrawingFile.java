package org.parkatlas.catalog.exports.gdal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.content.FileContents;
import org.parkatlas.catalog.exports.files.RowWriter;
import org.parkatlas.catalog.query.StreamedRow;
import org.parkatlas.problem.Wording;

/**
 * A DXF drawing in an archive, beside a text that says where all is from. Its drawing layers are that of the shapes, which
 * has the name of the collection, that of the names, and one of each for demonstration data.
 */
final class DrawingFile implements GdalFile {

    private static final Wording SYNTHETIC = new Wording("（演示数据）", " (synthetic)");
    private static final Wording NOTE = new Wording(
            "图中只有图形和名称，没有其他属性；没有图形的对象不在图中。坐标单位为米；点的文字高 100 米。",
            "The drawing has shapes and names and no other properties; what has no shape is not in it. Coordinates are metres; "
                    + "texts at points are 100 m high.");

    /** Metres; readable where a county fills the screen. */
    private static final double HEIGHT_AT_POINT = 100;

    /** Of a text, as a share of the longer side of its shape. */
    private static final double HEIGHT_IN_SHAPE = 0.05;

    private static final double LEAST_HEIGHT = 2;

    private final Path folder;
    private final ExportOrder order;
    private final Ogr2ogr ogr;
    private final List<String> lines = new ArrayList<>();
    private @Nullable GdalTable table;

    DrawingFile(Path folder, ExportOrder order, Ogr2ogr ogr) {
        this.folder = folder;
        this.order = order;
        this.ogr = ogr;
    }

    @Override
    public RowWriter layer(ExportContext context) throws IOException {
        var fields = List.of(GdalField.text("Layer"), GdalField.STYLE);
        var made = new GdalTable(folder, 0, context.selection().type().id(), ShapeFamily.MIXED, fields);
        table = made;
        return new Drawing(context, made);
    }

    @Override
    public void describe(FileContents contents) {
        lines.addAll(contents.provenance().lines(order.texts()));
        lines.add(order.systemLine());
        lines.add(order.texts().of(NOTE));
    }

    @Override
    public Path make(Cancellation cancellation) throws IOException {
        close();
        var tables = List.of(Objects.requireNonNull(table));
        var description = GdalDescription.write(folder, tables, order.system(), GdalTable.Cells.FREE);
        var drawings = Files.createDirectory(folder.resolve("drawings"));
        var made = drawings.resolve(order.subject().id() + ".dxf");
        // areas as lines around them: a hatch would hide what lies below
        var arguments =
                List.of("-f", "DXF", "--config", "DXF_WRITE_HATCH", "NO", made.toString(), description.toString());
        ogr.run(arguments, folder, cancellation);
        try (var archive = new Archive(folder)) {
            archive.addAll(drawings, "", cancellation);
            archive.addSources(lines, order.texts());
            return archive.file();
        }
    }

    @Override
    public void close() throws IOException {
        if (table != null) {
            table.close();
        }
    }

    /** Writes the shape of an object and its name, each with a style that GDAL reads (OGR Feature Style). */
    private static final class Drawing implements RowWriter {

        private final ExportContext context;
        private final GdalTable table;
        private final String pen;

        Drawing(ExportContext context, GdalTable table) {
            this.context = context;
            this.table = table;
            this.pen = "PEN(c:%s)"
                    .formatted(context.selection().type().drawing().style().edge());
        }

        @Override
        public void write(StreamedRow row) throws IOException {
            var shape = row.feature().geometry();
            if (shape == null || shape.isEmpty()) {
                return;
            }
            var synthetic = context.table().isSynthetic(row);
            var layer = context.selection().type().id() + (synthetic ? "-demo" : "");
            var name = context.table().naming().apply(row)
                    + (synthetic ? context.texts().of(SYNTHETIC) : "");
            table.write(Arrays.asList(layer, pen), shape);
            table.write(Arrays.asList(layer + "-name", label(name, shape)), shape.getInteriorPoint());
        }

        private static String label(String name, Geometry shape) {
            var extent = shape.getEnvelopeInternal().maxExtent();
            var isPoint = extent == 0;
            var height = isPoint ? HEIGHT_AT_POINT : Math.max(LEAST_HEIGHT, extent * HEIGHT_IN_SHAPE);
            // anchored in the middle of its left edge, or of all of it
            return String.format(
                    Locale.ROOT, "LABEL(t:\"%s\",s:%.1fg,p:%d)", DrawingText.of(name), height, isPoint ? 4 : 5);
        }

        @Override
        public void finish() throws IOException {
            table.close();
        }
    }
}
