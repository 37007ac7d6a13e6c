package org.parkatlas.geofile.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.parkatlas.geofile.files.FileUnreadable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Rows of a layer as GDAL wrote them: one GeoJSON feature a line, of which one is in memory at a time. */
public final class LayerRows {

    /** Member of a feature whose corners were rows of a table: the properties of each of these. */
    public static final String ROWS = "rows";

    /** A row with as many positions as are taken has half of it. */
    private static final int LONGEST = 4 << 20;

    private static final int BUFFER = 1 << 16;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final Path file;
    private final StopSignal signal;

    LayerRows(Path file, StopSignal signal) {
        this.file = file;
        this.signal = signal;
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface RowReader {

        /**
         * Takes a row.
         *
         * @param number  from 1, in the order of the file
         * @param feature a GeoJSON feature; missing where the row is too long to be read
         */
        void accept(long number, JsonNode feature);
    }

    /** How many there are. */
    public long count() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        long lines = 0;
        try (var stream = Files.newInputStream(file)) {
            var chunk = new byte[BUFFER];
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                for (int i = 0; i < read; i++) {
                    lines += chunk[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    /** Hands out all rows, one after the other. */
    public void forEach(RowReader reader) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (var stream = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            var line = new ByteArrayOutputStream();
            long number = 0;
            while (readLine(stream, line)) {
                signal.check();
                number++;
                reader.accept(number, parse(line));
            }
        }
    }

    /** Reads one line, of a longer one the first bytes and one more than are taken; false at the end. */
    private static boolean readLine(InputStream stream, ByteArrayOutputStream line) throws IOException {
        line.reset();
        int next = stream.read();
        if (next < 0) {
            return false;
        }
        for (; next >= 0 && next != '\n'; next = stream.read()) {
            if (line.size() <= LONGEST) {
                line.write(next);
            }
        }
        return true;
    }

    private static JsonNode parse(ByteArrayOutputStream line) {
        if (line.size() > LONGEST) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(line.toByteArray());
        } catch (JacksonException broken) {
            throw FileUnreadable.damaged();
        }
    }
}
