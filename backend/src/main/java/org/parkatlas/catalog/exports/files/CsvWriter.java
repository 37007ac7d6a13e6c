package org.parkatlas.catalog.exports.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.WKTWriter;
import org.parkatlas.catalog.exports.content.ExportColumn;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.Texts;
import org.parkatlas.catalog.query.StreamedRow;

/**
 * A table for spreadsheets (RFC 4180): UTF-8 with a byte order mark, lines that end with CR LF, and no cell that is taken
 * for a formula. Shapes are well-known text in the last column; points have their two numbers besides. Every line says
 * under which licences it may be used, because a table has no other place for that.
 */
public final class CsvWriter implements RowWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final ExportColumn LICENCE = ExportColumn.text("licence", "数据包与许可", "Data and licence");
    private static final ExportColumn SHAPE = ExportColumn.text("wkt", "图形（WKT）", "Shape (WKT)");

    private final ExportContext context;
    private final CSVPrinter printer;
    private final String licence;
    private final PointCells points;
    private final WKTWriter wkt = new WKTWriter();

    public CsvWriter(ExportContext context, OutputStream target) throws IOException {
        this.context = context;
        this.licence = CellText.guarded(context.provenance().licences(context.texts()));
        this.points = new PointCells(context);
        var writer = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (var texts : context.texts().headings()) {
            printer.printRecord(headings(texts));
        }
    }

    private List<String> headings(Texts texts) {
        var columns = new ArrayList<>(context.table().columns());
        columns.addAll(points.columns());
        columns.add(LICENCE);
        if (context.isDrawn()) {
            columns.add(SHAPE);
        }
        return columns.stream().map(it -> it.heading(texts)).toList();
    }

    @Override
    public void write(StreamedRow row) throws IOException {
        var cells = new ArrayList<@Nullable String>();
        for (var value : context.table().values(row)) {
            cells.add(CellText.guarded(value, context.texts()));
        }
        for (var number : points.values(row)) {
            cells.add(CellText.of(number));
        }
        cells.add(licence);
        if (context.isDrawn()) {
            var shape = row.feature().geometry();
            cells.add(shape == null ? null : wkt.write(shape));
        }
        printer.printRecord(cells);
    }

    @Override
    public void finish() throws IOException {
        printer.flush();
    }
}
