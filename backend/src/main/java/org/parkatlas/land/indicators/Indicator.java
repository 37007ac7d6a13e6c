package org.parkatlas.land.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How well land is used, by one measure.
 *
 * @param standard   that defines it, with its year
 * @param checked    whether the definition was compared with the text of the standard
 * @param parkTypes  for which zones it is meant; {@code all} for every one
 * @param benchmarks what others reached; they enter no number
 */
@Schema(name = "LandIndicator")
public record Indicator(
        String id,
        Wording name,
        Operation operation,
        NamedTerm numerator,
        NamedTerm denominator,
        IndicatorUnit unit,
        String standard,
        int year,
        boolean checked,
        List<String> parkTypes,
        List<Benchmark> benchmarks) {

    private static final int DECIMALS = 2;

    public Indicator {
        parkTypes = List.copyOf(parkTypes);
        benchmarks = List.copyOf(benchmarks);
    }

    /** A term and what people call it. */
    @Schema(name = "LandIndicatorTerm")
    public record NamedTerm(Term term, Wording name) {

        static NamedTerm of(Term term) {
            return new NamedTerm(term, term.label());
        }
    }

    /**
     * What others reached.
     *
     * @param asOf  year, month or day
     * @param zones how many zones it is the mean of, null where that is not told
     */
    @Schema(name = "LandBenchmark")
    public record Benchmark(
            @Schema(allowableValues = {"china", "guangdong"})
            String region,

            BigDecimal value,
            String asOf,
            @Nullable Integer zones,
            String source) {}

    /**
     * The number to two places; empty where a term is not on record, or is nothing and divided by.
     *
     * @param known terms that are on record, areas in square metres
     */
    public Optional<BigDecimal> value(Map<Term, BigDecimal> known) {
        var one = known.get(numerator.term());
        var other = known.get(denominator.term());
        if (one == null || other == null) {
            return Optional.empty();
        }
        return switch (operation) {
            case DIFFERENCE -> Optional.of(one.subtract(other));
            case RATIO ->
                other.signum() == 0
                        ? Optional.empty()
                        : Optional.of(one.multiply(unit.factor()).divide(other, DECIMALS, RoundingMode.HALF_UP));
        };
    }
}
