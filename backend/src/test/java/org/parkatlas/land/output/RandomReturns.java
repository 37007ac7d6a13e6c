package org.parkatlas.land.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;

/** Returns of firms with gaps, zeros, losses and ties, the same for the same seed. */
final class RandomReturns {

    private static final int FIRMS = 40;

    private final Random random;
    private final GroupRule rule;
    private final List<FirmReturn> firms = new ArrayList<>();

    RandomReturns(long seed) {
        random = new Random(seed);
        rule = Measures.rule(
                Measures.weighting("tax-per-land", "30", "24.097", missing()),
                Measures.limited(Measures.weighting("added-value-per-land", "20", "136.16", missing()), "150", "0"),
                Measures.weighting("added-value-per-emission", "10", "4929.81", Missing.MEAN),
                Measures.limited(Measures.weighting("energy-per-added-value", "20", "0.45", Missing.MEAN), "120", null),
                Measures.weighting("labour-productivity", "10", "18.14", missing()),
                Measures.weighting("rd-share", "10", "0.0302", missing()));
        for (int i = 0; i < 1 + random.nextInt(FIRMS); i++) {
            var twin = !firms.isEmpty() && random.nextInt(6) == 0;
            firms.add(firm("f%02d".formatted(i), twin));
        }
    }

    private Missing missing() {
        return random.nextInt(3) == 0 ? Missing.OPEN : Missing.MEAN;
    }

    private FirmReturn firm(String id, boolean twin) {
        if (twin) {
            var other = firms.get(random.nextInt(firms.size()));
            return new FirmReturn(
                    id, id, FirmGroup.LARGE, other.figures(), other.leasedFloorM2(), List.of(), "test", true);
        }
        var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
        for (var figure : Figure.values()) {
            switch (random.nextInt(14)) {
                case 0 -> {}
                case 1 -> figures.put(figure, BigDecimal.ZERO);
                case 2 -> figures.put(figure, number(figure.mayBeNegative() ? -5_000_000 : 5_000_000));
                default -> figures.put(figure, number(figure == Figure.LAND ? 600_000 : 90_000_000));
            }
        }
        var floor = random.nextInt(5) == 0 ? BigDecimal.valueOf(random.nextInt(6000)) : null;
        return new FirmReturn(id, id, FirmGroup.LARGE, figures, floor, List.of(), "test", true);
    }

    /** With four decimals. */
    private BigDecimal number(int most) {
        var parts = random.nextInt(Math.abs(most)) * Integer.signum(most);
        return BigDecimal.valueOf(parts, 4);
    }

    GroupRule rule() {
        return rule;
    }

    List<FirmReturn> firms() {
        return List.copyOf(firms);
    }
}
