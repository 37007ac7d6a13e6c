package org.parkatlas.intake.rows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.SourceRow;
import org.parkatlas.intake.spi.UnreadableRows;
import org.springframework.core.io.InputStreamSource;

import tools.jackson.databind.json.JsonMapper;

class RowFilesTest {

    private static final List<PackColumn> COLUMNS = PackColumn.of("id*", "name*");

    @Test
    void readsLinesOneAfterTheOther() {
        var rows = read("a.csv", "name,id\n\"甲,\n乙\",a\n\n丙,b\n");

        assertThat(rows)
                .extracting(SourceRow::cells)
                .containsExactly(Map.of("id", "a", "name", "甲,\n乙"), Map.of("id", "b", "name", "丙"));
        assertThat(rows).extracting(row -> row.place().row()).containsExactly(2, 3);
    }

    /** A character of three bytes lies across every border between two chunks that can be. */
    @Test
    void readsCharactersAcrossChunks() {
        for (var before = 8180; before < 8200; before++) {
            var name = "x".repeat(before) + "园区".repeat(10);

            var rows = read("a.csv", "id,name\na," + name + "\n");

            assertThat(rows.get(0).cells()).containsEntry("name", name);
        }
    }

    @Test
    void readsFeaturesWhateverStandsAroundThem() {
        var rows = read(
                "a.geojson",
                "{\"crs\":{\"a\":[1,{}]},\"features\":[{\"properties\":{\"id\":\"a\",\"name\":1.5},\"geometry\":{\"type\":\"Point\"}}],"
                        + "\"type\":\"FeatureCollection\"}");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells()).containsExactlyInAnyOrderEntriesOf(Map.of("id", "a", "name", "1.5"));
        assertThat(rows.get(0).geometry()).isEqualTo("{\"type\":\"Point\"}");
    }

    @Test
    void namesTheRowInWhichAQuotationMarkOpens() {
        assertThat(refusal("a.csv", "id,name\na,甲\nb,\"乙\nc,丙\nd,丁\n"))
                .startsWith("[a.csv, row 3: a quotation mark of this row is not closed");
    }

    @Test
    void namesTheRowWhoseBytesAreNoText() {
        var bytes = concat("id,name\na,甲\nb,".getBytes(UTF_8), new byte[] {(byte) 0xD2, (byte) 0xD2, '\n'});

        assertThat(refusal("a.csv", () -> new ByteArrayInputStream(bytes)))
                .isEqualTo("[a.csv, row 3: is not UTF-8 in line 3.]");
    }

    @Test
    void namesTheEndOfBytesInsideACharacter() {
        var bytes = concat("id,name\na,".getBytes(UTF_8), new byte[] {(byte) 0xE5, (byte) 0x9B});

        assertThat(refusal("a.csv", () -> new ByteArrayInputStream(bytes)))
                .isEqualTo("[a.csv, row 2: is not UTF-8 in line 2.]");
    }

    @Test
    void namesLineAndColumnWhereJsonBreaksOff() {
        assertThat(refusal("a.geojson", "{\"features\":[\n{\"properties\":{\"id\":\"a\"}},\n{\"properties\":{\"id\""))
                .isEqualTo("[a.geojson, row 3: is not JSON at line 3, column 20.]");
    }

    @Test
    void refusesWhatComesAfterACollection() {
        assertThat(refusal("a.geojson", "{\"features\":[]} {}")).isEqualTo("[a.geojson: is no FeatureCollection.]");
        assertThat(refusal("a.geojson", "[]")).isEqualTo("[a.geojson: is no FeatureCollection.]");
        assertThat(refusal("a.geojson", "")).isEqualTo("[a.geojson: is no FeatureCollection.]");
    }

    /** An open quotation mark takes in all that follows: 10 GB of it are not read, let alone held. */
    @Test
    void stopsARowThatDoesNotEnd() {
        InputStreamSource endless = () -> new SequenceInputStream(
                new ByteArrayInputStream("id,name\na,\"".getBytes(UTF_8)), new EndlessText(10L << 30));

        assertThat(refusal("a.csv", endless)).startsWith("[a.csv, row 2: the row has more than 1048576 characters");
        assertThat(refusal(
                        "a.geojson",
                        () -> new SequenceInputStream(
                                new ByteArrayInputStream("{\"features\":[{\"a\":[".getBytes(UTF_8)),
                                new EndlessText(10L << 30, ",1"))))
                .startsWith("[a.geojson, row 2: the row has more than 16777216 characters");
    }

    @Test
    void namesAColumnThatIsThereTwice() {
        assertThat(refusal("a.csv", "id,id\n")).startsWith("[a.csv, row 1: the header has the same column twice");
    }

    @Test
    void namesTheColumnsThatAreMissingFromAnEmptyFile() {
        assertThat(refusal("a.csv", ""))
                .isEqualTo("[a.csv, row 1, column id: the column is missing.,"
                        + " a.csv, row 1, column name: the column is missing.]");
    }

    /** The same characters again and again. */
    private static final class EndlessText extends InputStream {

        private final byte[] pattern;
        private long left;

        EndlessText(long length) {
            this(length, "x");
        }

        EndlessText(long length, String pattern) {
            this.left = length;
            this.pattern = pattern.getBytes(UTF_8);
        }

        @Override
        public int read() {
            return left-- > 0 ? pattern[(int) (left % pattern.length)] : -1;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            for (var index = 0; index < length; index++) {
                to[offset + index] = (byte) read();
            }
            return length;
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var all = new byte[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static List<SourceRow> read(String name, String content) {
        var rows = new ArrayList<SourceRow>();
        RowFiles.of(name, () -> new ByteArrayInputStream(content.getBytes(UTF_8)), COLUMNS, new JsonMapper())
                .forEach(rows::add);
        return rows;
    }

    private static String refusal(String name, String content) {
        return refusal(name, () -> new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    private static String refusal(String name, InputStreamSource bytes) {
        var source = RowFiles.of(name, bytes, COLUMNS, new JsonMapper());
        return catchThrowableOfType(UnreadableRows.class, () -> source.forEach(row -> {}))
                .rejections()
                .toString();
    }
}
