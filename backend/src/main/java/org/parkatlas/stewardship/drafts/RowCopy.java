package org.parkatlas.stewardship.drafts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.postgresql.PGConnection;

import tools.jackson.databind.json.JsonMapper;

/** Rows of a check on their way into the transaction under way, a megabyte at a time. */
final class RowCopy {

    private static final int AT_ONCE = 1 << 20;

    private static final String COPY = """
            COPY parkatlas.import_row (check_id, number, object_id, counties, cells, boundary, unrepaired, faults) FROM STDIN (FORMAT csv)
            """;

    private final long check;
    private final OwnerDatabase database;
    private final JsonMapper json;
    private final StringBuilder waiting = new StringBuilder();
    private final CSVPrinter printer;

    RowCopy(long check, OwnerDatabase database, JsonMapper json) {
        this.check = check;
        this.database = database;
        this.json = json;
        try {
            this.printer = new CSVPrinter(waiting, CSVFormat.POSTGRESQL_CSV);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void add(CheckedImportRow row) {
        try {
            printer.print(check);
            printer.print(row.number());
            printer.print(row.objectId());
            printer.print("{" + String.join(",", row.counties()) + "}");
            printer.print(json.writeValueAsString(row.cells()));
            printer.print(hex(row.shape()));
            printer.print(hex(row.unrepaired()));
            printer.print(row.isAccepted() ? null : json.writeValueAsString(row.faults()));
            printer.println();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (waiting.length() > AT_ONCE) {
            flush();
        }
    }

    private static @Nullable String hex(@Nullable GeoShape shape) {
        return shape == null ? null : HexFormat.of().formatHex(shape.toEwkb());
    }

    /** Sends what waits. */
    void flush() {
        if (!waiting.isEmpty()) {
            database.onConnection(this::copy);
            waiting.setLength(0);
        }
    }

    private long copy(Connection connection) throws SQLException {
        var bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        try {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
