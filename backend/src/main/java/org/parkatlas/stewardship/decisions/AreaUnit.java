package org.parkatlas.stewardship.decisions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/** The unit in which a column of a file states areas. A person says it, or the name of the column; no size of a number does. */
public enum AreaUnit {
    SQUARE_METRE("m2", 10_000, ".*(?:平方米|平米)|(?:.*[^A-Z0-9])?(?:M2|SQM)"),
    MU("mu", 15, ".*亩|(?:.*[^A-Z0-9])?MU"),
    HECTARE("ha", 1, ".*公顷|(?:.*[^A-Z0-9])?HA");

    private static final int DECIMALS = 2;
    private static final int DECIMALS_HA = 6;

    private final String code;
    private final BigDecimal perHectare;
    private final Pattern names;

    AreaUnit(String code, int perHectare, String names) {
        this.code = code;
        this.perHectare = BigDecimal.valueOf(perHectare);
        this.names = Pattern.compile(names);
    }

    /** The name in JSON. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether this column of a kind holds areas, in square metres or hectares, as its name says. */
    public static boolean isAskedFor(String target) {
        return target.endsWith("M2") || isInHectares(target);
    }

    private static boolean isInHectares(String target) {
        return target.endsWith("AreaHa");
    }

    /** The unit in which a column of a kind holds areas. */
    static AreaUnit of(String target) {
        return isInHectares(target) ? HECTARE : SQUARE_METRE;
    }

    /** The unit with which the name of a column ends, perhaps in brackets; empty where there is none. */
    static Optional<AreaUnit> statedIn(String column) {
        var plain = Normalizer.normalize(column, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\])】\\s]+$", "");
        return Stream.of(values())
                .filter(unit -> unit.names.matcher(plain).matches())
                .findFirst();
    }

    /**
     * An area of this unit as a column of a kind holds it, to a hundredth of a square metre; what is no number stays what it
     * is.
     */
    String inUnitOf(String target, String cell) {
        var wanted = of(target);
        if (this == wanted) {
            return cell;
        }
        try {
            return new BigDecimal(cell)
                    .multiply(wanted.perHectare)
                    .divide(perHectare, wanted == HECTARE ? DECIMALS_HA : DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException other) {
            return cell;
        }
    }
}
