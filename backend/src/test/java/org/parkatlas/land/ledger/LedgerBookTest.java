package org.parkatlas.land.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The books of the golden parks come to what was worked out by hand. */
class LedgerBookTest {

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "golden-levels.tsv", delimiter = '\t', numLinesToSkip = 1)
    @SuppressWarnings("TooManyParameters")
    void comesToWhatWasWorkedOutByHand(
            String park,
            String block,
            String row,
            BigDecimal areaM2,
            BigDecimal areaHa,
            BigDecimal areaMu,
            BigDecimal leftHa,
            BigDecimal leftOutHa,
            BigDecimal percent) {
        var stairs = stairs(park, block);

        assertThat(area(stairs, row)).isEqualTo(new LedgerArea(areaM2, areaHa, areaMu));
        if (leftHa != null) {
            var step = step(stairs, row);
            assertThat(step.left().areaHa()).as("left").isEqualTo(leftHa);
            assertThat(step.leftOut().areaHa()).as("left out").isEqualTo(leftOutHa);
            assertThat(step.percent()).as("percent").isEqualTo(percent);
        }
    }

    private static Staircase stairs(String park, String block) {
        var book = GoldenParks.book(park);
        var approval = GoldenParks.approval(park);
        return block.equals("*")
                ? book.whole(approval, List.of())
                : book.blocks(approval, List.of()).stream()
                        .filter(it -> block.equals(it.block()))
                        .findFirst()
                        .orElseThrow();
    }

    private static LedgerArea area(Staircase stairs, String row) {
        return switch (row) {
            case "approved" -> stairs.approved();
            case "unrecorded" -> stairs.unrecorded();
            case "excess" -> stairs.excess();
            case "idle" -> stairs.idle();
            default -> step(stairs, row).area();
        };
    }

    private static Staircase.Step step(Staircase stairs, String row) {
        return stairs.levels().stream()
                .filter(it -> it.level().code().equals(row))
                .findFirst()
                .orElseThrow();
    }

    /** In every unit, as it is printed: approved and excess are all that the levels leave, leave out and end with. */
    @ParameterizedTest
    @ValueSource(strings = {"甲", "乙", "丙"})
    void printedFiguresAddUp(String park) {
        var book = GoldenParks.book(park);
        var approval = GoldenParks.approval(park);

        assertThat(Stream.concat(Stream.of(book.whole(approval, List.of())), book.blocks(approval, List.of()).stream()))
                .allSatisfy(LedgerBookTest::checkAddsUp);
    }

    private static void checkAddsUp(Staircase stairs) {
        var above = stairs.levels().get(0).area();
        for (var step : stairs.levels().subList(1, stairs.levels().size())) {
            assertThat(step.area().plus(step.left()).plus(step.leftOut())).isEqualTo(above);
            above = step.area();
        }
        if (stairs.approved() != null) {
            var first = stairs.levels().get(0);
            assertThat(first.area().plus(first.left()).plus(first.leftOut()).plus(stairs.unrecorded()))
                    .isEqualTo(stairs.approved().plus(stairs.excess()));
        }
    }

    /** Of 1,000 parts with a seed: none is off by a whole hundredth, and together they are the rounded whole. */
    @Test
    void whatIsPrintedTogetherIsTheRoundedWhole() {
        var random = new Random(20261128);
        var parts = Stream.generate(() -> BigDecimal.valueOf(random.nextInt(10_000_000), 2))
                .limit(1000)
                .toList();

        var printed = LedgerArea.together(parts);

        var whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var sum = printed.stream().reduce(LedgerArea.NONE, LedgerArea::plus);
        assertThat(sum).isEqualTo(LedgerArea.of(whole));
        assertThat(Stream.iterate(0, place -> place < parts.size(), place -> place + 1))
                .allSatisfy(place -> assertThat(printed.get(place)
                                .areaHa()
                                .subtract(parts.get(place).movePointLeft(4))
                                .abs())
                        .isLessThan(new BigDecimal("0.01")));
    }

    @Test
    void blocksComeInTheOrderOfTheirApproval() {
        var blocks = GoldenParks.book("甲").blocks(GoldenParks.approval("甲"), List.of());

        assertThat(blocks).extracting(Staircase::block).containsExactly("西", "东");
        assertThat(GoldenParks.book("丙").blocks(GoldenParks.approval("丙"), List.of()))
                .singleElement()
                .extracting(Staircase::block)
                .isNull();
    }

    @Test
    void aBlockWithoutParcelsHasNoLevels() {
        var book = new LedgerBook(GoldenParks.DAY, List.of("南"));

        assertThat(book.blocks(GoldenParks.approval("丙"), List.of()))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.block()).isEqualTo("南");
                    assertThat(block.levels()).isEmpty();
                });
    }

    @Test
    void everyBreakIsToldWithItsParcels() {
        var faulty = GoldenParks.book("乙").faulty();

        assertThat(faulty)
                .extracting(
                        it -> it.parcel().code(),
                        it -> it.faults(),
                        it -> it.leftOutFrom().orElse(null))
                .containsExactly(
                        fault("Y2", Fault.OVERLAP, Level.DEVELOPABLE),
                        fault("Y3", Fault.OVERLAP, Level.DEVELOPABLE),
                        fault("Y6", Fault.AREA_MISSING, Level.DEVELOPABLE),
                        fault("Y4", Fault.STAGE_BEHIND, Level.READY),
                        fault("Y1", Fault.NOT_SUPPLIED, Level.SUPPLIED),
                        fault("Y5", Fault.STAGE_BEHIND, Level.BUILT),
                        fault("Y8", Fault.AREA_DIFFERS, null));
        assertThat(GoldenParks.book("甲").faulty()).isEmpty();
    }

    private static org.assertj.core.groups.Tuple fault(String code, Fault fault, Level from) {
        return org.assertj.core.api.Assertions.tuple(code, List.of(fault), from);
    }

    @Test
    void clocksComeByTheDayOnWhichTheirYearIsFull() {
        var book = GoldenParks.book("丙");

        assertThat(book.clocks())
                .extracting(it -> it.parcel().code(), IdleClock::rule, IdleClock::fullOn, it -> it.daysOver(book.day()))
                .containsExactly(
                        clock("B7", IdleRule.NOT_STARTED, "2025-02-28", 638),
                        clock("B2", IdleRule.NOT_STARTED, "2026-11-27", 1),
                        clock("B3", IdleRule.STOPPED, "2026-11-27", 1),
                        clock("B1", IdleRule.NOT_STARTED, "2026-11-28", 0));
        assertThat(book.undecided()).isEqualTo(2);
    }

    private static org.assertj.core.groups.Tuple clock(String code, IdleRule rule, String fullOn, long daysOver) {
        return org.assertj.core.api.Assertions.tuple(code, rule, LocalDate.parse(fullOn), daysOver);
    }
}
