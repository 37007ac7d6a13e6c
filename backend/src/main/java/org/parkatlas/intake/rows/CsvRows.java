package org.parkatlas.intake.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackRejection;
import org.parkatlas.intake.spi.RowPlace;
import org.parkatlas.intake.spi.RowSource;
import org.parkatlas.intake.spi.SourceRow;
import org.parkatlas.intake.spi.UnreadableRows;
import org.parkatlas.problem.Wording;
import org.springframework.core.io.InputStreamSource;

/**
 * The rows of a CSV file (RFC 4180) with a header row.
 *
 * @param name  what rejections call the file
 * @param bytes opened anew for every reading
 */
record CsvRows(String name, InputStreamSource bytes, List<PackColumn> columns) implements RowSource {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .get();

    /** Of one row; a page of text in every cell is far below. */
    private static final int LONGEST_ROW = 1 << 20;

    @Override
    public void forEach(Consumer<SourceRow> taker) {
        var number = 1;
        try (var text = new Utf8Text(bytes.getInputStream(), LONGEST_ROW);
                var parser = parse(text)) {
            checkHeader(parser.getHeaderNames());
            var records = parser.iterator();
            text.beginRow();
            for (number++; hasNext(records); number++) {
                taker.accept(row(records.next(), number));
                text.beginRow();
            }
        } catch (IOException broken) {
            throw new UnreadableRows(RowPlace.line(name, number), reason(broken));
        }
    }

    private CSVParser parse(Utf8Text text) throws IOException {
        try {
            return CSV.parse(text);
        } catch (IllegalArgumentException header) {
            throw new UnreadableRows(
                    RowPlace.line(name, 1),
                    new Wording("表头有重复或空的列名。", "the header has the same column twice, or one without a name."));
        }
    }

    private static boolean hasNext(Iterator<CSVRecord> records) throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static Wording reason(IOException broken) {
        return broken instanceof CSVException
                ? new Wording(
                        "这一行的引号没有配对：没有闭合，或闭合之后还有文字。",
                        "a quotation mark of this row is not closed, or text follows a closing one.")
                : RowFiles.reason(broken);
    }

    private SourceRow row(CSVRecord csv, int number) {
        Map<String, Wording> faults = csv.isConsistent()
                ? Map.of()
                : Map.of("", new Wording("单元格数与表头不符。", "has another number of cells than the header."));
        return new SourceRow(RowPlace.line(name, number), csv.toMap(), null, faults);
    }

    private void checkHeader(List<String> header) {
        var rejections = new ArrayList<PackRejection>();
        var known = RowFiles.names(columns);
        without(header, known).forEach(column -> rejections.add(ofHeader(column, RowFiles.unknownColumn())));
        without(known, new HashSet<>(header))
                .forEach(column -> rejections.add(ofHeader(column, new Wording("缺少这一列。", "the column is missing."))));
        if (!rejections.isEmpty()) {
            throw new UnreadableRows(rejections);
        }
    }

    private PackRejection ofHeader(String column, Wording reason) {
        return new PackRejection(RowPlace.line(name, 1), column, reason);
    }

    private static Set<String> without(Iterable<String> names, Set<String> others) {
        var rest = new TreeSet<String>();
        names.forEach(rest::add);
        rest.removeAll(others);
        return rest;
    }
}
