package org.parkatlas.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRuleTest {

    private static final List<String> COMPARATORS = List.of(">=", ">", "<", "~", "");

    /**
     * Computed with Python: required 2^(1/5) - 1 = 14.8698 % and (1/2)^(1/5) - 1 = -12.9449 %; the last column is the ratio of the
     * observed growth to it.
     */
    @ParameterizedTest(name = "{0} from {1} to {2}: {4} in {3} is {5}")
    @CsvSource({
        ">=, 100, 200, 2023, 150, substantial, 0.9732",
        ">=, 100, 200, 2022, 120, moderate, 0.6419",
        ">=, 100, 200, 2022, 110, limited, 0.3282",
        ">=, 100, 200, 2022, 100, limited, 0",
        ">=, 100, 200, 2022, 95, deterioration, -0.1703",
        "'', 200, 100, 2022, 150, substantial, 1.0350",
        "'', 200, 100, 2022, 170, moderate, 0.6029",
        "<, 200, 100, 2022, 190, limited, 0.1956",
        "<, 200, 100, 2022, 210, deterioration, -0.1908",
    })
    void comparesTheGrowthThatWasWithTheOneItTakes(
            String comparator, String base, String wanted, int year, String value, String code, double ratio) {
        var status = StatusRule.judge(
                target(comparator, 2020, base, 2025, wanted), List.of(observation(year, value, false)));

        assertThat(status.code()).isEqualTo(code);
        assertThat(status.calculation()).isNotNull();
        assertThat(status.calculation().ratio()).isCloseTo(ratio, org.assertj.core.api.Assertions.within(1e-4));
    }

    @ParameterizedTest(name = "{1} with {0} {2}")
    @CsvSource({
        "'', 300, 300, achieved",
        "'>=', 300, 300, achieved",
        "~, 300, 301, achieved",
        "'>', 300, 300, substantial",
        "'>', 300, 300.01, achieved",
        "<, 100, 100, substantial",
        "<, 100, 99.9, achieved",
    })
    void isReachedAtTheTargetUnlessThePlanWantsMoreOrLess(String comparator, String wanted, String value, String code) {
        var base = comparator.equals("<") ? "242" : "100";

        var status = StatusRule.judge(
                target(comparator, 2020, base, 2025, wanted), List.of(observation(2025, value, false)));

        assertThat(status.code()).isEqualTo(code);
    }

    /** A second arrangement of the rule: yearly rates by bisection, thresholds by multiplication. */
    @Test
    void agreesWithASecondImplementation() {
        var random = new Random(20261130);
        for (var turn = 0; turn < 20_000; turn++) {
            var comparator = COMPARATORS.get(random.nextInt(COMPARATORS.size()));
            var base = tenths(random);
            var wanted = tenths(random);
            var value = tenths(random);
            var began = 2010 + random.nextInt(10);
            var due = began + 1 + random.nextInt(10);
            var year = began + 1 + random.nextInt(due - began);

            var status = StatusRule.judge(
                    target(comparator, began, base, due, wanted), List.of(observation(year, value, false)));

            assertThat(status.code())
                    .as("%s %s (%d) -> %s (%d), %s in %d", comparator, base, began, wanted, due, value, year)
                    .isEqualTo(second(
                            comparator,
                            Double.parseDouble(base),
                            Double.parseDouble(wanted),
                            Double.parseDouble(value),
                            year - began,
                            due - began));
        }
    }

    private static String tenths(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(5000), 1).toPlainString();
    }

    private static String second(String comparator, double base, double wanted, double value, int past, int all) {
        var falls = comparator.equals("<") || wanted < base;
        var strict = comparator.equals("<") || comparator.equals(">");
        if (value == wanted ? !strict : falls == value < wanted) {
            return "achieved";
        }
        if (base == wanted) {
            return "not_judged";
        }
        var observed = (falls ? -1 : 1) * rate(base, value, past);
        var required = Math.abs(rate(base, wanted, all));
        if (observed >= 0.95 * required) {
            return "substantial";
        }
        if (observed >= 0.6 * required) {
            return "moderate";
        }
        return observed >= 0 ? "limited" : "deterioration";
    }

    /** The rate that turns one into the other in so many years, to the last bit but a few. */
    private static double rate(double from, double to, int years) {
        if (from == to) {
            return 0;
        }
        var low = -1.0;
        var high = 6000.0;
        for (var step = 0; step < 200; step++) {
            var middle = (low + high) / 2;
            var reached = from;
            for (var year = 0; year < years; year++) {
                reached *= 1 + middle;
            }
            if (reached < to) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "2020, '', 2025, 2023, 10, no_base",
        "'', 5, 2025, 2023, 10, no_base",
        "2020, 5, '', 2023, 10, no_target_year",
        "2020, 5, 2025, 2020, 10, too_early",
        "2020, 0, 2025, 2023, 10, not_positive",
        "2020, 5, 2025, 2026, 99, after_target_year",
        "2020, 20, 2025, 2023, 10, base_is_target",
    })
    void saysWhyNothingCanBeSaid(String baseYear, String base, String dueYear, int year, String value, String reason) {
        var status = StatusRule.judge(
                target(">=", yearOrNone(baseYear), base, yearOrNone(dueYear), "20"),
                List.of(observation(year, value, false)));

        assertThat(status).isEqualTo(TargetStatus.notJudged(reason));
    }

    private static @Nullable Integer yearOrNone(String year) {
        return year.isEmpty() ? null : Integer.valueOf(year);
    }

    @Test
    void measuresNothingThatWasNotPublished() {
        var status = StatusRule.judge(target(">=", 2020, "5", 2025, "20"), List.of());

        assertThat(status).isEqualTo(TargetStatus.notJudged("no_observation"));
    }

    @Test
    void doesNotCompareWhatCountsSomethingElse() {
        var status = StatusRule.judge(target(">=", 2020, "5", 2025, "20"), List.of(observation(2023, "30", true)));

        assertThat(status).isEqualTo(TargetStatus.notJudged("other_scope"));
    }

    @Test
    void usesTheLatestFigureOfItsOwnScope() {
        var status = StatusRule.judge(
                target(">=", 2020, "5", 2025, "20"),
                List.of(observation(2024, "30", true), observation(2023, "20", false), observation(2022, "1", false)));

        assertThat(status.code()).isEqualTo("achieved");
        assertThat(status.observation()).isEqualTo("v-2023");
    }

    @Test
    void aJudgementComesBeforeWhatIsComputed() {
        var judged = new Observation(
                "v-hand", "t", 2022, null, null, null, null, false, "limited", "某局", null, false, List.of());

        var status =
                StatusRule.judge(target(">=", 2020, "5", 2025, "20"), List.of(observation(2023, "30", false), judged));

        assertThat(status).isEqualTo(TargetStatus.byHand("limited", "v-hand"));
    }

    private static Observation observation(int year, String value, boolean otherScope) {
        return new Observation(
                "v-" + year,
                "t",
                year,
                null,
                new BigDecimal(value),
                "亿元",
                otherScope ? "全省" : null,
                otherScope,
                null,
                "某局",
                null,
                false,
                List.of());
    }

    private static Target target(
            String comparator, @Nullable Integer baseYear, String base, @Nullable Integer dueYear, String wanted) {
        return new Target(
                "t",
                "alpha",
                "总目标",
                "产值",
                null,
                "亿元",
                baseYear,
                base.isEmpty() ? null : new BigDecimal(base),
                dueYear,
                new BigDecimal(wanted),
                null,
                comparator.isEmpty() ? null : comparator,
                null,
                "target",
                null,
                null,
                "more",
                List.of(),
                List.of(),
                List.of(),
                null,
                10);
    }
}
