package org.parkatlas.geofile.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.parkatlas.geofile.files.ByteOrderMark;
import org.parkatlas.geofile.files.FileUnreadable;
import org.parkatlas.geofile.files.RawText;
import org.parkatlas.problem.Wording;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text file of rows (RFC 4180) whose first one has the names of the columns. Cells are parted by what parts most of those:
 * comma, semicolon or tabulator. In UTF-8 and in GB 18030 these are one byte, and part of no other character, so that bytes
 * can be parted before it is known in which encoding they are.
 *
 * @param file text whose encoding is not known
 */
record CsvTable(Path file) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LONGEST_HEADER = 1 << 16;

    private String beginning() throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(LONGEST_HEADER), StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * The columns, all of them texts.
     *
     * @throws FileUnreadable if they have no names, or two have the same
     */
    LayerSummary describe() throws IOException {
        try (var text = open();
                var parser = parse(text)) {
            var names = parser.getHeaderNames();
            var fields = names.stream()
                    .map(name -> new LayerSummary.Field(name, "String", 0))
                    .toList();
            return new LayerSummary("CSV", null, fields, CoordinateColumns.find(names, RawText::guess));
        }
    }

    /**
     * Writes all rows.
     *
     * @throws FileUnreadable if one has more or fewer cells than there are columns, or cannot be told from the next
     */
    void write(FeatureWriter target, StopSignal signal) throws IOException {
        try (var text = open();
                var parser = parse(text)) {
            for (var row : parser) {
                signal.check();
                target.write(properties(row), JsonNodeFactory.instance.nullNode());
                text.beginRow();
            }
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CSVException) {
                throw quotes();
            }
            throw broken.getCause();
        }
    }

    private static ObjectNode properties(CSVRecord row) {
        if (!row.isConsistent()) {
            throw new FileUnreadable(Wording.of(
                    "第 %d 行的单元格数与表头不符；请检查这一行的分隔符和引号。",
                    "Row %d has another number of cells than the header; look at its separators and quotation marks.",
                    row.getRecordNumber() + 1));
        }
        var properties = JsonNodeFactory.instance.objectNode();
        row.toMap().forEach(properties::put);
        return properties;
    }

    private LimitedText open() throws IOException {
        var bytes = Files.newInputStream(file);
        bytes.skipNBytes(ByteOrderMark.lengthIn(file));
        return new LimitedText(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1));
    }

    private CSVParser parse(LimitedText text) throws IOException {
        try {
            return CSVParser.builder().setReader(text).setFormat(format()).get();
        } catch (CSVException unclosed) {
            throw quotes();
        } catch (IllegalArgumentException refused) {
            throw new FileUnreadable(new Wording(
                    "CSV 的第一行应为列名，不能空缺或重复。",
                    "The first row of a CSV file has the names of the columns, each once and none empty."));
        }
    }

    private static FileUnreadable quotes() {
        return new FileUnreadable(new Wording(
                "CSV 里有一处引号没有配对；请补上后重新上传。",
                "A quotation mark in the CSV file is not closed; close it and upload the file again."));
    }

    private CSVFormat format() throws IOException {
        var header = beginning().lines().findFirst().orElse("");
        var separator = SEPARATORS.stream()
                .max(Comparator.comparingLong(it ->
                        header.chars().filter(character -> character == it).count()))
                .orElseThrow();
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** Text whose rows are no longer than a page in every cell: a quotation mark that is never closed would be the rest of the file. */
    private static final class LimitedText extends FilterReader {

        private static final int LONGEST_ROW = 1 << 20;

        private int inRow;

        LimitedText(Reader text) {
            super(text);
        }

        /** Tells that what comes now belongs to another row. */
        void beginRow() {
            inRow = 0;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(char[] to, int offset, int length) throws IOException {
            int read = super.read(to, offset, length);
            count(read);
            return read;
        }

        private void count(int characters) {
            inRow += characters;
            if (inRow > LONGEST_ROW) {
                throw new FileUnreadable(Wording.of(
                        "有一行超过 %d 个字符；是否少了一个引号？",
                        "A row has more than %d characters; is a quotation mark missing?", LONGEST_ROW));
            }
        }
    }
}
