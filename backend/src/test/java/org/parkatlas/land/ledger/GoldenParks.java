package org.parkatlas.land.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.SupplyStage;
import org.parkatlas.source.Citation;

/** Three parks made up by hand, golden-parcels.tsv: one in order, one whose record breaks everywhere, one that nobody approved. */
final class GoldenParks {

    /** As of which the golden table is. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private static final Path PARCELS = Path.of("src/test/resources/org/parkatlas/land/ledger/golden-parcels.tsv");
    private static final Citation SOURCE = Citation.ofDocument("made-up");

    private GoldenParks() {}

    /** The book of a park with all its parcels. */
    static LedgerBook book(String park) {
        var book = new LedgerBook(DAY, List.of());
        parcels(park).forEach(book::enter);
        return book;
    }

    static Approval approval(String park) {
        return new Approval(
                switch (park) {
                    case "甲" -> List.of(part("西", 40_000), part("东", 60_000));
                    case "乙" -> List.of(part(null, 100_000));
                    default -> List.of();
                });
    }

    private static Approval.Part part(@Nullable String name, long areaM2) {
        return new Approval.Part(name, BigDecimal.valueOf(areaM2), SOURCE, "文件");
    }

    static List<LedgerParcel> parcels(String park) {
        try (Stream<String> lines = Files.lines(PARCELS)) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[0].equals(park))
                    .map(GoldenParks::parcel)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LedgerParcel parcel(String[] cells) {
        return new LedgerParcel(
                cells[1],
                cells[1],
                cells[2].isEmpty() ? null : cells[2],
                SupplyStage.of(cells[3]),
                number(cells[4]),
                Double.parseDouble(cells[5]),
                new LedgerParcel.Dates(date(cells[6]), date(cells[7]), date(cells[8]), date(cells[9]), date(cells[10])),
                new LedgerParcel.Progress(number(cells[11]), number(cells[12]), number(cells[13]), number(cells[14])),
                cells[15].isEmpty() ? List.of() : List.of(cells[15]));
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
