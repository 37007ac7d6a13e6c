package org.parkatlas.land.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An area as it is printed, to two places in each unit. Areas that are printed together add up: the one with the largest
 * remainder takes the rounding.
 *
 * @param areaM2 square metres
 * @param areaHa 公顷
 * @param areaMu 亩 of 2000/3 m²
 */
@Schema(name = "LedgerArea")
record LedgerArea(BigDecimal areaM2, BigDecimal areaHa, BigDecimal areaMu) {

    private static final int DECIMALS = 2;
    private static final BigDecimal HECTARES = new BigDecimal("0.0001");
    private static final BigDecimal MU = new BigDecimal("0.0015");
    private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(DECIMALS);

    static final LedgerArea NONE = of(BigDecimal.ZERO);

    /** One that stands alone. */
    static LedgerArea of(BigDecimal squareMetres) {
        return together(List.of(squareMetres)).get(0);
    }

    /** Parts of a whole, in square metres and not negative; printed they add up to the printed whole. */
    static List<LedgerArea> together(List<BigDecimal> squareMetres) {
        var m2 = rounded(squareMetres, BigDecimal.ONE);
        var ha = rounded(squareMetres, HECTARES);
        var mu = rounded(squareMetres, MU);
        return IntStream.range(0, squareMetres.size())
                .mapToObj(part -> new LedgerArea(m2.get(part), ha.get(part), mu.get(part)))
                .toList();
    }

    /** Every part cut off, and what is then missing from the rounded whole given to the largest remainders, the first before later ones. */
    private static List<BigDecimal> rounded(List<BigDecimal> squareMetres, BigDecimal unit) {
        var exact = squareMetres.stream().map(unit::multiply).toList();
        var cut = new ArrayList<>(exact.stream()
                .map(part -> part.setScale(DECIMALS, RoundingMode.DOWN))
                .toList());
        var missing = sum(exact).setScale(DECIMALS, RoundingMode.HALF_UP).subtract(sum(cut));
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> exact.get(part).subtract(cut.get(part)))
                        .reversed())
                .limit(missing.movePointRight(DECIMALS).longValueExact())
                .forEach(part -> cut.set(part, cut.get(part).add(SMALLEST)));
        return cut;
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO.setScale(DECIMALS), BigDecimal::add);
    }

    /** Both together as they are printed. */
    LedgerArea plus(LedgerArea other) {
        return new LedgerArea(areaM2.add(other.areaM2), areaHa.add(other.areaHa), areaMu.add(other.areaMu));
    }

    /** What is left of this one as they are printed. */
    LedgerArea minus(LedgerArea other) {
        return new LedgerArea(
                areaM2.subtract(other.areaM2), areaHa.subtract(other.areaHa), areaMu.subtract(other.areaMu));
    }
}
