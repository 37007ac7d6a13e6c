package org.parkatlas.land.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.identity.Reading;
import org.parkatlas.land.SupplyStage;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the parcels of a park are read.
 *
 * @param parks ids of one place
 */
record LedgerRows(Reading reading, List<String> parks, OffsetDateTime moment) {

    /** Corners are rounded: as change sets are checked (`parkatlas.checks.overlap-m2`). */
    private static final double OVERLAP_M2 = 1;

    private static final String PARCELS = SqlFile.read(LedgerRows.class, "find-parcels");
    private static final String BLOCKS = SqlFile.read(LedgerRows.class, "find-blocks");
    private static final String SHAPES = SqlFile.read(LedgerRows.class, "find-map-shapes");

    LedgerRows {
        parks = List.copyOf(parks);
    }

    /**
     * What all parcels together are.
     *
     * @param vintage that of the oldest, null without parcels
     * @param demo    whether any is synthetic
     */
    record Notes(@Nullable LocalDate vintage, boolean demo) {

        static final Notes NONE = new Notes(null, false);

        private Notes with(ResultSet row) throws SQLException {
            var other = row.getObject("vintage", LocalDate.class);
            return new Notes(
                    vintage == null || other.isBefore(vintage) ? other : vintage, demo || row.getBoolean("demo"));
        }
    }

    /** Names of the blocks that the boundary has. */
    List<String> blocks() {
        return ask(BLOCKS).query(String.class).list();
    }

    /** What a map of them shows, the first thousands. */
    List<LedgerMap.Drawn> shapes() {
        return ask(SHAPES)
                .query((row, index) -> new LedgerMap.Drawn(
                        row.getString("id"),
                        row.getString("what"),
                        row.getString("name"),
                        GeometryColumns.getShape(row, "shape")))
                .list();
    }

    /** Enters parcel by parcel, so that a park of any size takes no memory. */
    Notes enterInto(LedgerBook book) {
        var notes = new Notes[] {Notes.NONE};
        ask(PARCELS).param("overlap_m2", OVERLAP_M2).query(row -> {
            book.enter(parcel(row));
            notes[0] = notes[0].with(row);
        });
        return notes[0];
    }

    private JdbcClient.StatementSpec ask(String sql) {
        return reading.jdbc()
                .sql(sql)
                .param("parks", parks.toArray(String[]::new))
                .param("moment", moment);
    }

    static LedgerParcel parcel(ResultSet row) throws SQLException {
        return new LedgerParcel(
                row.getString("id"),
                row.getString("code"),
                row.getString("block"),
                SupplyStage.of(row.getString("stage")),
                row.getBigDecimal("registered_area_m2"),
                row.getDouble("area_m2"),
                dates(row),
                progress(row),
                TextArrays.list(row, "overlaps"));
    }

    private static LedgerParcel.Dates dates(ResultSet row) throws SQLException {
        return new LedgerParcel.Dates(
                row.getObject("contract_on", LocalDate.class),
                row.getObject("start_due_on", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("suspended_on", LocalDate.class),
                row.getObject("completed_on", LocalDate.class));
    }

    private static LedgerParcel.Progress progress(ResultSet row) throws SQLException {
        return new LedgerParcel.Progress(
                row.getBigDecimal("due_area_m2"),
                row.getBigDecimal("started_area_m2"),
                row.getBigDecimal("planned_investment_wan"),
                row.getBigDecimal("paid_investment_wan"));
    }
}
