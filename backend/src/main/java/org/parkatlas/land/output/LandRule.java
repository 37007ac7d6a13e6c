package org.parkatlas.land.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Which kinds of land make up the land of a firm, and which are taken off.
 *
 * @param adds      such as titled and leased in
 * @param subtracts such as leased out, under construction and left out
 */
@Schema(name = "OutputLandRule")
public record LandRule(List<LandKind> adds, List<LandKind> subtracts) {

    /** 1 m² is 0.0015 亩 exactly: 亩 is 2000/3 m². */
    private static final BigDecimal MU = new BigDecimal("0.0015");

    public LandRule {
        adds = List.copyOf(adds);
        subtracts = List.copyOf(subtracts);
    }

    /** 亩, unrounded and never less than nothing; empty where no land is on record. */
    public Optional<BigDecimal> mu(List<Land> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(rows, adds)
                        .subtract(sum(rows, subtracts))
                        .max(BigDecimal.ZERO)
                        .multiply(MU));
    }

    private static BigDecimal sum(List<Land> rows, List<LandKind> kinds) {
        return rows.stream()
                .filter(row -> kinds.contains(row.kind()))
                .map(Land::areaM2)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
