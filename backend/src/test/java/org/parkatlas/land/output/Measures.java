package org.parkatlas.land.output;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/** What tests measure firms by. */
final class Measures {

    private Measures() {}

    /** By this measure of the common pack. */
    static Measure of(String id) {
        return switch (id) {
            case "tax-per-land" -> measure(id, Figure.TAX, Figure.LAND, Direction.MORE);
            case "added-value-per-land" -> measure(id, Figure.ADDED_VALUE, Figure.LAND, Direction.MORE);
            case "added-value-per-energy" -> measure(id, Figure.ADDED_VALUE, Figure.ENERGY, Direction.MORE);
            case "added-value-per-emission" -> measure(id, Figure.ADDED_VALUE, Figure.EMISSIONS, Direction.MORE);
            case "labour-productivity" -> measure(id, Figure.ADDED_VALUE, Figure.EMPLOYEES, Direction.MORE);
            case "rd-share" -> measure(id, Figure.RD, Figure.REVENUE, Direction.MORE);
            case "tax-per-electricity" -> measure(id, Figure.TAX, Figure.ELECTRICITY, Direction.MORE);
            case "energy-per-added-value" -> measure(id, Figure.ENERGY, Figure.ADDED_VALUE, Direction.LESS);
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static Measure measure(String id, Figure numerator, Figure denominator, Direction direction) {
        return new Measure(
                id,
                new Wording(id, id),
                Measure.NamedFigure.of(numerator),
                Measure.NamedFigure.of(denominator),
                new Wording("", ""),
                direction,
                "test");
    }

    static Weighting weighting(String measure, String weight, String benchmark, Missing missing) {
        return new Weighting(of(measure), new BigDecimal(weight), new BigDecimal(benchmark), null, null, missing);
    }

    /** The same with a limit, in percent of the weight. */
    static Weighting limited(Weighting by, @Nullable String cap, @Nullable String floor) {
        return new Weighting(
                by.measure(),
                by.weight(),
                by.benchmark(),
                cap == null ? null : new BigDecimal(cap),
                floor == null ? null : new BigDecimal(floor),
                by.missing());
    }

    /** The shares of an Anhui city: A best 25 %, B to 70 %, C to 95 %. */
    static Cuts cuts() {
        return new Cuts(new BigDecimal(25), new BigDecimal(70), new BigDecimal(95));
    }

    static GroupRule rule(Weighting... weightings) {
        return new GroupRule(FirmGroup.LARGE, new BigDecimal(5), new BigDecimal(3000), List.of(weightings));
    }

    static FirmReturn firm(String id, Map<Figure, String> figures) {
        return firm(id, figures, null);
    }

    static FirmReturn firm(String id, Map<Figure, String> figures, @Nullable String leasedFloorM2) {
        var numbers = new EnumMap<Figure, BigDecimal>(Figure.class);
        figures.forEach((figure, value) -> numbers.put(figure, new BigDecimal(value)));
        return new FirmReturn(
                id,
                id,
                FirmGroup.LARGE,
                numbers,
                leasedFloorM2 == null ? null : new BigDecimal(leasedFloorM2),
                List.of(),
                "test",
                true);
    }
}
