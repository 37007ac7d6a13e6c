package org.parkatlas.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (ECMA-376) of tables that are read from their first row on. Texts are text cells, so that nothing is calculated
 * that was meant as a name; numbers stay numbers. Tables are written one after the other, and {@link #close} ends the workbook.
 */
public final class TableBook implements Closeable {

    private static final int FLUSHED_ROWS = 500;
    private static final double WIDTH = 18;

    private final Workbook workbook;
    private final Optional<String> remark;
    private @Nullable Table open;

    /**
     * An empty workbook.
     *
     * @param out    closed with the workbook
     * @param remark what a reader has to know first: above every table
     */
    public TableBook(OutputStream out, Optional<String> remark) {
        // no version: it would have to be a number that Excel knows
        this.workbook = new Workbook(out, "ParkAtlas", null);
        this.remark = remark;
    }

    /** A new table on a sheet of this name; the one before is ended. */
    public Table table(String name, List<String> headings) throws IOException {
        endTable();
        var table = new Table(workbook.newWorksheet(name));
        remark.ifPresent(table::remark);
        table.head(headings);
        open = table;
        return table;
    }

    private void endTable() throws IOException {
        if (open != null) {
            open.sheet.finish();
        }
    }

    @Override
    public void close() throws IOException {
        endTable();
        workbook.close();
    }

    /** A table that grows downwards. */
    public static final class Table {

        private final Worksheet sheet;
        private int line;

        private Table(Worksheet sheet) {
            this.sheet = sheet;
        }

        private void remark(String text) {
            sheet.inlineString(line++, 0, text);
        }

        private void head(List<String> headings) {
            for (int i = 0; i < headings.size(); i++) {
                sheet.width(i, WIDTH);
                sheet.inlineString(line, i, headings.get(i));
                sheet.style(line, i).bold().set();
            }
            line++;
            sheet.freezePane(0, line);
        }

        /** Makes this column, the first being 0, as wide as so many characters. */
        public Table width(int column, double characters) {
            sheet.width(column, characters);
            return this;
        }

        /** Adds a row; a cell of null stays empty, numbers are numbers, all else is text. */
        public void row(@Nullable Object... cells) throws IOException {
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] instanceof Number number) {
                    sheet.value(line, i, number);
                } else if (cells[i] != null) {
                    sheet.inlineString(line, i, cells[i].toString());
                }
            }
            line++;
            if (line % FLUSHED_ROWS == 0) {
                sheet.flush();
            }
        }
    }
}
