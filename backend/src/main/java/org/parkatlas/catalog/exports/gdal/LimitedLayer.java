package org.parkatlas.catalog.exports.gdal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.catalog.exports.content.ExportColumn;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.ExportTooLarge;
import org.parkatlas.catalog.exports.files.CellText;
import org.parkatlas.catalog.exports.files.RowWriter;
import org.parkatlas.catalog.query.StreamedRow;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.problem.Wording;

/** One layer as tables of an old format: one for each family of shapes, within what the format can hold. */
final class LimitedLayer implements RowWriter {

    /** Bytes of one file: offsets of a shapefile are 31 bits of 16-bit words, and most readers of either stop at 2 GiB. */
    static final long LARGEST_FILE = Integer.MAX_VALUE;

    /** Of a number and of a day, as {@link GdalTable} and GDAL write them; a little too wide rather than too narrow. */
    private static final int NUMBER_WIDTH = 24;

    /** Record header, type, box and counts of a shape with parts (ESRI Shapefile, table 9), rounded up. */
    private static final int SHAPE_OVERHEAD = 56;

    private static final int POSITION_BYTES = 16;

    private final Limits limits;
    private final ExportContext context;
    private final List<ExportColumn> columns;
    private final List<String> names;
    private final Map<ShapeFamily, Part> parts = new EnumMap<>(ShapeFamily.class);
    private final int[] changed;

    LimitedLayer(Path folder, Limits limits, ExportContext context) throws IOException {
        this.limits = limits;
        this.context = context;
        this.columns = context.table().columns();
        this.names = ShortNames.of(columns, limits.longestName());
        this.changed = new int[columns.size()];
        var families = ShapeFamily.apart(context);
        for (var family : families) {
            var name = context.selection().type().id() + (families.size() == 1 ? "" : family.suffix());
            parts.put(family, new Part(new GdalTable(folder, parts.size(), name, family, fields())));
        }
    }

    private List<GdalField> fields() {
        var fields = new ArrayList<GdalField>();
        for (int i = 0; i < columns.size(); i++) {
            var type = columns.get(i).type();
            // both know true and false, GDAL 3.6 does not write them
            fields.add(
                    type == PropertyType.BOOLEAN
                            ? new GdalField(names.get(i), "Integer", null)
                            : GdalField.of(names.get(i), type));
        }
        return fields;
    }

    @Override
    public void write(StreamedRow row) throws IOException {
        var cells = new ArrayList<@Nullable String>(columns.size());
        var values = context.table().values(row);
        for (int i = 0; i < values.size(); i++) {
            cells.add(fitted(GdalField.cell(values.get(i)), i));
        }
        var shape = row.feature().geometry();
        var part = ShapeFamily.table(parts, shape);
        part.table.write(cells, shape);
        requireRoom(part, shape);
    }

    private @Nullable String fitted(@Nullable String text, int column) {
        if (text == null) {
            return null;
        }
        var fitted = limits.fitted(text);
        if (!fitted.equals(text)) {
            changed[column]++;
        }
        return fitted;
    }

    private void requireRoom(Part part, @Nullable Geometry shape) {
        part.shapeBytes += SHAPE_OVERHEAD;
        if (shape != null) {
            part.shapeBytes += (long) shape.getNumPoints() * POSITION_BYTES + 4L * shape.getNumGeometries();
        }
        if (part.shapeBytes > LARGEST_FILE || part.table.rows() * recordWidth(part.table) > LARGEST_FILE) {
            throw new ExportTooLarge(new Wording(
                    "超过这种格式单个文件 2 GB 的上限；缩小筛选范围，或改用 gpkg。",
                    "The format has at most 2 GB in one file; select fewer objects, or take gpkg."));
        }
    }

    private long recordWidth(GdalTable table) {
        long width = 1;
        for (int i = 0; i < columns.size(); i++) {
            width += switch (columns.get(i).type()) {
                case TEXT, TEXT_LIST -> Math.max(1, table.longest(i));
                case INTEGER, NUMBER, BOOLEAN, DATE -> NUMBER_WIDTH;
            };
        }
        return width;
    }

    @Override
    public void finish() throws IOException {
        for (var part : parts.values()) {
            part.table.close();
        }
    }

    List<GdalTable> tables() {
        return parts.values().stream().map(it -> it.table).toList();
    }

    /** A line for each field: file, field, property, label, unit, codes, and how many values were cut or have another character. */
    List<List<@Nullable String>> explained() {
        var lines = new ArrayList<List<@Nullable String>>();
        var files = tables().stream().map(GdalTable::name).collect(Collectors.joining(CellText.BETWEEN));
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            lines.add(Arrays.asList(
                    files,
                    names.get(i),
                    column.name(),
                    context.texts().of(column.label()),
                    column.unit(),
                    codes(column),
                    Integer.toString(changed[i])));
        }
        return lines;
    }

    private String codes(ExportColumn column) {
        if (column.type() == PropertyType.BOOLEAN) {
            return "0=" + context.texts().of(new Wording("否", "no")) + CellText.BETWEEN + "1="
                    + context.texts().of(new Wording("是", "yes"));
        }
        return column.codes().stream()
                .map(it -> it.code() + "=" + context.texts().of(it.label()))
                .collect(Collectors.joining(CellText.BETWEEN));
    }

    /** The table of one family. */
    private static final class Part {

        private final GdalTable table;
        private long shapeBytes;

        Part(GdalTable table) {
            this.table = table;
        }
    }
}
