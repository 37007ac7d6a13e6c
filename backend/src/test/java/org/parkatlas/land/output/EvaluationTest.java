package org.parkatlas.land.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.land.output.Measures.cuts;
import static org.parkatlas.land.output.Measures.firm;
import static org.parkatlas.land.output.Measures.limited;
import static org.parkatlas.land.output.Measures.rule;
import static org.parkatlas.land.output.Measures.weighting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    private static final Weighting TAX = weighting("tax-per-land", "100", "10", Missing.OPEN);

    private static List<Judged> evaluated(GroupRule rule, List<FirmReturn> firms) {
        return new Evaluation(rule, cuts()).of(firms);
    }

    /** A firm with 10 亩, so that its points are its tax. */
    private static FirmReturn taxed(String id, String tax) {
        return firm(id, Map.of(Figure.TAX, tax, Figure.LAND, "10"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "huangyan-2022.tsv", delimiter = '\t', numLinesToSkip = 1)
    void pointsAreThoseOfTheFormula(
            String measure,
            String weight,
            String benchmark,
            String one,
            String other,
            BigDecimal points,
            String source) {
        var by = weighting(measure, weight, benchmark, Missing.OPEN);
        var division = new Division(new BigDecimal(one), new BigDecimal(other), Direction.MORE);

        assertThat(division.points(by)).as(source).contains(points);
    }

    /** 0.45 ÷ 0.36 × 20 = 25; half the benchmark has twice the weight. */
    @ParameterizedTest
    @CsvSource({"36, 100, 25.00", "45, 100, 20.00", "90, 100, 10.00"})
    void whereLessIsBetterTheBenchmarkIsDividedByTheValue(String energy, String added, BigDecimal points) {
        var by = weighting("energy-per-added-value", "20", "0.45", Missing.OPEN);
        var division = new Division(new BigDecimal(energy), new BigDecimal(added), Direction.LESS);

        assertThat(division.points(by)).contains(points);
    }

    /** Of a weight of 100, 150 % are 150 points. */
    @ParameterizedTest
    @CsvSource({"200, 150.00", "149, 149.00", "-30, 0.00"})
    void pointsStayWithinTheLimitsOfTheScheme(String tax, BigDecimal points) {
        var firms = evaluated(rule(limited(TAX, "150", "0")), List.of(taxed("a", tax)));

        assertThat(firms.get(0).points()).isEqualByComparingTo(points);
    }

    /** 25, 70 and 95 % of 20 firms are 5, 14 and 19. */
    @Test
    void gradesGoUpToTheSharesOfTheScheme() {
        var firms = evaluated(
                rule(TAX),
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> taxed("f%02d".formatted(i), String.valueOf(100 - i)))
                        .toList());

        assertThat(firms)
                .extracting(it -> String.valueOf(it.grade()).charAt(0))
                .containsExactly(
                        'A', 'A', 'A', 'A', 'A', 'B', 'B', 'B', 'B', 'B', 'B', 'B', 'B', 'B', 'C', 'C', 'C', 'C', 'C',
                        'D');
        assertThat(firms)
                .extracting(Judged::rank)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    /** Half up: 25, 70 and 95 % of 3 firms are 0.75, 2.1 and 2.85. */
    @ParameterizedTest
    @CsvSource({"1, 1, B", "1, 3, A", "2, 3, B", "3, 3, C", "3, 12, A", "8, 12, B", "11, 12, C", "12, 12, D"})
    void sharesOfFewFirmsAreRoundedHalfUp(int rank, int firms, Grade grade) {
        assertThat(cuts().of(rank, firms)).isEqualTo(grade);
    }

    /** 25 % of 4 firms is 1; two share the first rank, and both are A. */
    @Test
    void firmsWithTheSamePointsShareRankAndGrade() {
        var firms = evaluated(rule(TAX), List.of(taxed("d", "1"), taxed("c", "5"), taxed("b", "9"), taxed("a", "9")));

        assertThat(firms).extracting(it -> it.firm().id()).containsExactly("a", "b", "c", "d");
        assertThat(firms).extracting(Judged::rank).containsExactly(1, 1, 3, 4);
        assertThat(firms).extracting(Judged::grade).containsExactly(Grade.A, Grade.A, Grade.B, Grade.C);
        assertThat(firms).extracting(Judged::tied).containsExactly(true, true, false, false);
    }

    @Test
    void whoHasNoValueGetsTheMeanOfTheOthersWhereTheSchemeSaysSo() {
        var emissions = weighting("added-value-per-emission", "10", "100", Missing.MEAN);
        var firms = evaluated(
                rule(emissions),
                List.of(
                        firm("a", Map.of(Figure.ADDED_VALUE, "1000", Figure.EMISSIONS, "10", Figure.LAND, "9")),
                        firm("b", Map.of(Figure.ADDED_VALUE, "500", Figure.EMISSIONS, "10", Figure.LAND, "9")),
                        firm("c", Map.of(Figure.ADDED_VALUE, "500", Figure.LAND, "9")),
                        firm("out", Map.of(Figure.ADDED_VALUE, "9000", Figure.EMISSIONS, "1", Figure.LAND, "1"))));

        var without = firms.get(1);
        assertThat(without.firm().id()).isEqualTo("c");
        assertThat(without.points()).isEqualByComparingTo("7.5");
        assertThat(without.parts().get(0).mean()).isTrue();
        assertThat(without.parts().get(0).value()).isNull();
        assertThat(without.parts().get(0).gap()).isEqualTo(Gap.DENOMINATOR_MISSING);
    }

    @Test
    void whoHasNoValueHasNoGradeWhereTheSchemeGivesNothing() {
        var firms = evaluated(
                rule(TAX, weighting("rd-share", "10", "0.03", Missing.OPEN)),
                List.of(
                        firm("none", Map.of(Figure.TAX, "900", Figure.LAND, "10", Figure.RD, "1")),
                        firm(
                                "zero",
                                Map.of(Figure.TAX, "900", Figure.LAND, "10", Figure.RD, "1", Figure.REVENUE, "0"))));

        assertThat(firms).extracting(Judged::why).containsOnly(Why.VALUE_MISSING);
        assertThat(firms).extracting(Judged::grade).containsOnlyNulls();
        assertThat(firms).extracting(Judged::points).containsOnlyNulls();
        assertThat(firms)
                .extracting(it -> it.parts().get(1).gap())
                .containsExactly(Gap.DENOMINATOR_MISSING, Gap.DENOMINATOR_ZERO);
        assertThat(firms).extracting(it -> it.parts().get(1).points()).containsOnlyNulls();
    }

    @Test
    void aMeanOfNobodyIsNothing() {
        var firms = evaluated(
                rule(weighting("rd-share", "10", "0.03", Missing.MEAN)), List.of(firm("a", Map.of(Figure.LAND, "10"))));

        assertThat(firms.get(0).why()).isEqualTo(Why.VALUE_MISSING);
        assertThat(firms.get(0).parts().get(0).mean()).isFalse();
    }

    /** 5 亩, or 3,000 m² of leased floor. */
    @Test
    void whoHasLessLandIsOutOfScopeUnlessItLeasesFloor() {
        var firms = evaluated(
                rule(TAX),
                List.of(
                        firm("at", Map.of(Figure.TAX, "9", Figure.LAND, "5")),
                        firm("below", Map.of(Figure.TAX, "99", Figure.LAND, "4.99"), "2999.99"),
                        firm("floor", Map.of(Figure.TAX, "1", Figure.LAND, "2"), "3000"),
                        firm("unknown", Map.of(Figure.TAX, "99"))));

        assertThat(firms).extracting(it -> it.firm().id()).containsExactly("at", "floor", "unknown", "below");
        assertThat(firms).extracting(Judged::why).containsExactly(null, null, Why.LAND_UNKNOWN, Why.BELOW_LEAST_AREA);
    }

    /** (20,000 + 5,000 − 3,000 − 2,000) m² × 0.0015 = 30 亩; what is excluded here counts. */
    @Test
    void landIsWhatTheSchemeAddsAndTakesOff() {
        var rule = new LandRule(
                List.of(LandKind.TITLED, LandKind.LEASED_IN),
                List.of(LandKind.LEASED_OUT, LandKind.UNDER_CONSTRUCTION));
        var rows = List.of(
                land(LandKind.TITLED, "20000"),
                land(LandKind.LEASED_IN, "5000"),
                land(LandKind.LEASED_OUT, "3000"),
                land(LandKind.UNDER_CONSTRUCTION, "2000"),
                land(LandKind.EXCLUDED, "700"));

        assertThat(rule.mu(rows)).hasValueSatisfying(mu -> assertThat(mu).isEqualByComparingTo("30"));
        assertThat(rule.mu(List.of(land(LandKind.LEASED_OUT, "1"))))
                .hasValueSatisfying(mu -> assertThat(mu).isEqualByComparingTo("0"));
        assertThat(rule.mu(List.of())).isEmpty();
    }

    private static Land land(LandKind kind, String areaM2) {
        return new Land(kind, new BigDecimal(areaM2), null, "test");
    }

    /** Points, ranks and grades of 200 groups of random returns, by whole numbers and another way through. */
    @Test
    void aSecondImplementationSaysTheSame() {
        for (int seed = 0; seed < 200; seed++) {
            var returns = new RandomReturns(seed);
            var firms = evaluated(returns.rule(), returns.firms());
            var again = new SecondEvaluation(returns.rule(), cuts()).of(returns.firms());

            assertThat(firms).as("seed %d", seed).hasSize(again.size()).allSatisfy(firm -> {
                var other = again.get(firm.firm().id());
                assertThat(SecondEvaluation.told(firm)).isEqualTo(other);
            });
        }
    }

    @Test
    void neitherTheOrderOfReturnsNorTheirUnitsMatter() {
        for (int seed = 0; seed < 50; seed++) {
            var returns = new RandomReturns(seed);
            var mixed = new ArrayList<>(returns.firms());
            Collections.shuffle(mixed, new Random(seed));

            assertThat(evaluated(returns.rule(), mixed)).isEqualTo(evaluated(returns.rule(), returns.firms()));
        }
    }

    /** Whoever pays more tax on the same land has no lower rank. */
    @Test
    void moreIsNeverWorse() {
        for (int seed = 0; seed < 50; seed++) {
            var returns = new RandomReturns(seed);
            var ranked = evaluated(returns.rule(), returns.firms()).stream()
                    .filter(it -> it.rank() != null && it.firm().figures().containsKey(Figure.TAX))
                    .toList();
            if (ranked.isEmpty()) {
                continue;
            }
            var before = ranked.get(ranked.size() / 2);
            var tax = before.firm().figures().get(Figure.TAX);
            var richer = before.firm().with(Figure.TAX, tax.add(BigDecimal.valueOf(1000)));
            var after = evaluated(
                            returns.rule(),
                            returns.firms().stream()
                                    .map(it -> it.id().equals(richer.id()) ? richer : it)
                                    .toList())
                    .stream()
                    .filter(it -> it.firm().id().equals(richer.id()))
                    .findFirst()
                    .orElseThrow();

            assertThat(after.rank()).as("seed %d", seed).isLessThanOrEqualTo(before.rank());
            assertThat(after.grade()).isLessThanOrEqualTo(before.grade());
        }
    }
}
