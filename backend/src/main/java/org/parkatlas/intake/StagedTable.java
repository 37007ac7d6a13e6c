package org.parkatlas.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.intake.spi.RowPlace;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.postgresql.PGConnection;

/**
 * A temporary table with the columns that rows have values for, and the places where the rows stand. Rows go into it
 * through {@code COPY}, a megabyte at a time: nothing larger is held, and no statement lasts as long as a file.
 */
final class StagedTable {

    private static final int AT_ONCE = 1 << 20;

    private final PackTable target;
    private final List<String> columns;
    private final OwnerDatabase database;
    private final StringBuilder waiting = new StringBuilder();
    private final CSVPrinter printer;

    /**
     * Makes the table in the transaction under way, at whose end it goes.
     *
     * @param first values of a row, by column
     */
    StagedTable(PackTable target, Map<String, @Nullable Object> first, OwnerDatabase database) {
        this.target = target;
        this.columns = List.copyOf(new TreeSet<>(first.keySet()));
        this.database = database;
        this.printer = printerTo(waiting);
        database.jdbc()
                .sql("""
                        CREATE TEMPORARY TABLE %s ON COMMIT DROP AS
                        SELECT NULL::text AS staged_file, NULL::integer AS staged_row, %s
                        FROM parkatlas.%s WITH NO DATA
                        """.formatted(name(), String.join(", ", columns), target.name()))
                .update();
    }

    private static CSVPrinter printerTo(StringBuilder waiting) {
        try {
            return new CSVPrinter(waiting, CSVFormat.POSTGRESQL_CSV);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String name() {
        return "staged_" + target.name();
    }

    /** The columns of the target that rows have values for, without {@code pack}. */
    List<String> columns() {
        return columns;
    }

    /** The columns that tell rows of one pack apart. */
    List<String> key() {
        return target.key().stream().filter(columns::contains).toList();
    }

    /** Adds a row that was accepted. */
    void add(RowPlace place, Map<String, @Nullable Object> values) {
        if (values.size() != columns.size() || !values.keySet().containsAll(columns)) {
            throw new IllegalStateException(
                    "Rows of %s have the values %s and %s".formatted(target.name(), columns, values.keySet()));
        }
        var cells = new ArrayList<@Nullable Object>();
        cells.add(place.file());
        cells.add(place.row());
        columns.forEach(column -> cells.add(cell(values.get(column))));
        print(cells);
        if (waiting.length() > AT_ONCE) {
            flush();
        }
    }

    private void print(List<@Nullable Object> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(StagedTable::quoted).collect(Collectors.joining(",", "{", "}"))
                : value;
    }

    /** An element of an array literal (PostgreSQL, 8.15.2). */
    private static String quoted(Object element) {
        return '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Sends what waits. */
    void flush() {
        if (!waiting.isEmpty()) {
            database.onConnection(this::copy);
            waiting.setLength(0);
        }
    }

    private long copy(Connection connection) throws SQLException {
        var statement = "COPY %s (staged_file, staged_row, %s) FROM STDIN (FORMAT csv)"
                .formatted(name(), String.join(", ", columns));
        var bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(statement, new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
