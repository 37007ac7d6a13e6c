package org.parkatlas.land.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.land.indicators.Indicator;
import org.parkatlas.land.indicators.Indicators;
import org.parkatlas.park.ParkNotFound;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.stereotype.Service;

/** Reads the land ledgers of parks, each from the parcels that the reader sees. */
@Service
class LandLedgers {

    private static final String PARK = SqlFile.read(LandLedgers.class, "find-park");
    private static final String LIST = SqlFile.read(LandLedgers.class, "list-ledgers");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Readings readings;
    private final Indicators indicators;

    LandLedgers(Readings readings, Indicators indicators) {
        this.readings = readings;
        this.indicators = indicators;
    }

    /** Parks in which the reader sees parcels, by name. */
    List<LedgerItem> list(Viewer viewer) {
        return readings.read(
                viewer,
                reading -> reading.jdbc()
                        .sql(LIST)
                        .query((row, index) -> new LedgerItem(
                                row.getString("id"),
                                row.getString("name"),
                                row.getString("short_name"),
                                row.getInt("parcels"),
                                row.getBoolean("demo")))
                        .list());
    }

    /**
     * The ledger of a park.
     *
     * @param asOf as of when, null for now
     * @throws ParkNotFound if there is no such park
     */
    LandLedger get(Viewer viewer, String id, @Nullable Instant asOf) {
        return readings.read(viewer, reading -> read(reading, viewer, id, asOf).ledger());
    }

    /** The same with what a map of it shows, both of one state of the data. */
    Mapped getMapped(Viewer viewer, String id, @Nullable Instant asOf) {
        return readings.read(viewer, reading -> {
            var read = read(reading, viewer, id, asOf);
            return new Mapped(read.ledger(), read.rows().shapes());
        });
    }

    /** A ledger and what its map shows. */
    record Mapped(LandLedger ledger, List<LedgerMap.Drawn> drawn) {

        Mapped {
            drawn = List.copyOf(drawn);
        }
    }

    private record Read(LandLedger ledger, LedgerRows rows) {}

    private Read read(Reading reading, Viewer viewer, String id, @Nullable Instant asOf) {
        var found = find(reading, id);
        var moment = asOf == null ? now(reading) : asOf.atOffset(ZoneOffset.UTC);
        var rows = new LedgerRows(reading, found.place().ids(), moment);
        var terms = new Terms(Approval.find(reading, found.place().ids()), indicators.list(reading));
        return new Read(answer(found.seenBy(viewer), terms, rows, dayOf(moment)), rows);
    }

    /** What parcels are measured by. */
    private record Terms(Approval approval, List<Indicator> indicators) {}

    private static LandLedger answer(Found found, Terms terms, LedgerRows rows, LocalDate day) {
        var book = new LedgerBook(day, rows.blocks());
        var notes = rows.enterInto(book);
        var faulty = book.faulty();
        var clocks = book.clocks();
        return new LandLedger(
                found.place(),
                day,
                notes.vintage(),
                found.counties(),
                terms.approval().sources(),
                terms.approval().documents(),
                terms.indicators(),
                book.whole(terms.approval(), terms.indicators()),
                book.blocks(terms.approval(), terms.indicators()),
                faulty.size(),
                faulty.stream()
                        .limit(LedgerBook.MOST)
                        .map(LandLedger.FaultyParcel::of)
                        .toList(),
                clocks.size(),
                clocks.stream()
                        .limit(LedgerBook.MOST)
                        .map(clock -> LandLedger.Clock.of(clock, day))
                        .toList(),
                book.undecided(),
                notes.demo());
    }

    private record Found(LandLedger.Place place, List<String> counties) {

        /** The same with the counties that the reader does not see. */
        Found seenBy(Viewer viewer) {
            var unseen = new ArrayList<>(viewer.counties().contains(Viewer.ALL) ? List.of() : counties);
            unseen.removeAll(viewer.counties());
            return new Found(place, unseen);
        }
    }

    private static Found find(Reading reading, String id) {
        return reading.jdbc()
                .sql(PARK)
                .param("id", id)
                .query((row, index) -> new Found(
                        new LandLedger.Place(
                                row.getString("id"),
                                row.getString("name"),
                                row.getString("short_name"),
                                TextArrays.list(row, "ids")),
                        TextArrays.list(row, "counties")))
                .optional()
                .orElseThrow(() -> new ParkNotFound(id));
    }

    /** By the clock of the database, which also says since when rows are known. */
    private static OffsetDateTime now(Reading reading) {
        return reading.jdbc().sql("SELECT now()").query(OffsetDateTime.class).single();
    }

    private static LocalDate dayOf(OffsetDateTime moment) {
        return moment.atZoneSameInstant(CHINA).toLocalDate();
    }
}
