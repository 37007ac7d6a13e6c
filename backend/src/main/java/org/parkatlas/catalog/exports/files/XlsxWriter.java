package org.parkatlas.catalog.exports.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.ExportTooLarge;
import org.parkatlas.catalog.query.StreamedRow;
import org.parkatlas.problem.Wording;

/**
 * A workbook (ECMA-376): a sheet with the objects, one with the code lists and one that says where all is from. Texts,
 * codes and ids are text cells, so that no digit is lost and no formula is calculated; numbers and days are typed.
 */
public final class XlsxWriter implements RowWriter {

    /** Rows of a sheet, the header included (Excel specifications and limits). */
    public static final long MOST_ROWS = 1_048_576;

    /** Characters of a cell. */
    static final int MOST_CHARACTERS = 32_767;

    private static final int FLUSHED_ROWS = 500;
    private static final String DATE = "yyyy-mm-dd";
    private static final double WIDE = 60;
    private static final double USUAL = 18;

    private final ExportContext context;
    private final PointCells points;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    public XlsxWriter(ExportContext context, OutputStream target) throws IOException {
        requireRoom(context);
        this.context = context;
        this.points = new PointCells(context);
        // no version: it would have to be a number that Excel knows
        this.workbook = new Workbook(new Unclosed(target), "ParkAtlas", null);
        this.sheet = workbook.newWorksheet(
                sheetName(context.texts().of(context.order().subject().title())));
        writeHeadings();
        sheet.freezePane(1, line);
    }

    private void writeHeadings() {
        var columns = new ArrayList<>(context.table().columns());
        columns.addAll(points.columns());
        for (var texts : context.texts().headings()) {
            for (int i = 0; i < columns.size(); i++) {
                sheet.width(i, USUAL);
                heading(sheet, line, i, columns.get(i).heading(texts));
            }
            line++;
        }
    }

    private static void requireRoom(ExportContext context) {
        var most = MOST_ROWS - context.texts().headings().size();
        if (context.overview().objects() > most) {
            throw new ExportTooLarge(Wording.of(
                    "共 %d 条，XLSX 一张表至多 %d 条；缩小筛选范围，或改用 csv、gpkg。",
                    "There are %d objects and an XLSX sheet has room for %d; select fewer, or take csv or gpkg.",
                    context.overview().objects(),
                    most));
        }
        if (context.overview().longestText() > MOST_CHARACTERS) {
            throw new ExportTooLarge(Wording.of(
                    "有 %d 个字符的文本，XLSX 一格至多 %d 个；改用 csv、geojson 或 gpkg。",
                    "A text has %d characters and an XLSX cell has room for %d; take csv, geojson or gpkg.",
                    context.overview().longestText(),
                    MOST_CHARACTERS));
        }
    }

    /** At most 31 characters, without those that a name of a sheet cannot have. */
    private static String sheetName(String title) {
        var plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return plain.substring(0, Math.min(plain.length(), 31));
    }

    @Override
    public void write(StreamedRow row) throws IOException {
        int column = 0;
        for (var value : context.table().values(row)) {
            cell(column++, value);
        }
        for (var number : points.values(row)) {
            cell(column++, number);
        }
        line++;
        if (line % FLUSHED_ROWS == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof Long || value instanceof Double) {
            sheet.value(line, column, (Number) value);
        } else if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format(DATE).set();
        } else {
            var text = CellText.of(value, context.texts());
            if (text != null && !text.isEmpty()) {
                sheet.inlineString(line, column, text);
            }
        }
    }

    private static void heading(Worksheet sheet, int row, int column, String text) {
        sheet.inlineString(row, column, text);
        sheet.style(row, column).bold().fillColor("F4EFE4").set();
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        writeCodes();
        writeProvenance();
        workbook.finish();
    }

    private void writeCodes() throws IOException {
        var texts = context.texts();
        var codes = sheet(
                new Wording("代码表", "Codes"),
                List.of(new Wording("列", "Column"), new Wording("代码", "Code"), new Wording("含义", "Meaning")));
        int at = 1;
        for (var column : context.table().coded()) {
            for (var code : column.codes()) {
                codes.inlineString(at, 0, column.heading(texts));
                codes.inlineString(at, 1, code.code());
                codes.inlineString(at, 2, texts.of(code.label()));
                at++;
            }
        }
        codes.finish();
    }

    private void writeProvenance() throws IOException {
        var sources = sheet(new Wording("来源", "Sources"), List.of(new Wording("来源与许可", "Sources and licences")));
        sources.width(0, 2 * WIDE);
        int at = 1;
        for (var text : context.provenance().lines(context.texts())) {
            sources.inlineString(at++, 0, text);
        }
        sources.finish();
    }

    private Worksheet sheet(Wording name, List<Wording> headings) {
        var made = workbook.newWorksheet(context.texts().of(name));
        made.freezePane(0, 1);
        for (int i = 0; i < headings.size(); i++) {
            made.width(i, WIDE / 2);
            heading(made, 0, i, context.texts().of(headings.get(i)));
        }
        return made;
    }

    /** The workbook closes what it writes to, which is not its own. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
