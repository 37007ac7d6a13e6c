package org.parkatlas.catalog.features.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.geo.PlainNumber;
import org.parkatlas.problem.Wording;

/** Values of properties in the words of a language: names instead of codes, no word where there is no value. */
public final class ShownValues {

    private static final Wording YES = new Wording("是", "yes");
    private static final Wording NO = new Wording("否", "no");
    private static final Wording BETWEEN = new Wording("、", ", ");

    /** Areas have two decimals, as in every table of the map. */
    private static final String SQUARE_METRES = "m2";

    private static final Wording WITH_ID = new Wording("%s（%s）", "%s (%s)");

    private final Locale language;
    private final ObjectNames.Found names;

    /** Ids of objects stay ids. */
    public ShownValues(Locale language) {
        this(language, ObjectNames.Found.NOTHING);
    }

    /** Ids of objects with these names stand behind the name. */
    public ShownValues(Locale language, ObjectNames.Found names) {
        this.language = language;
        this.names = names;
    }

    /** The value of this property, empty where there is none. */
    public String text(FeatureProperty property, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> several) {
            return several.stream().map(one -> one(property, one)).collect(Collectors.joining(BETWEEN.in(language)));
        }
        return one(property, value);
    }

    private String one(FeatureProperty property, Object value) {
        if (value instanceof Boolean truth) {
            return (truth ? YES : NO).in(language);
        }
        if (value instanceof Double number) {
            return SQUARE_METRES.equals(property.unit())
                    ? String.format(Locale.ROOT, "%,.2f", number)
                    : PlainNumber.format(number);
        }
        var written = value.toString();
        var name = names.of(property.naming(), written);
        if (name != null) {
            return WITH_ID.in(language).formatted(name, written);
        }
        return property.codes().stream()
                .filter(it -> it.code().equals(written))
                .map(it -> it.label().in(language))
                .findFirst()
                .orElse(written);
    }

    /** What the property is called, with its unit. */
    public String label(FeatureProperty property) {
        var label = property.label().in(language);
        var unit = property.unit();
        return unit == null
                ? label
                : new Wording("%s（%s）", "%s (%s)").in(language).formatted(label, sign(unit));
    }

    /** A unit as people write it. */
    public static String sign(String unit) {
        return unit.replace("m2", "m²").replace("m3", "m³");
    }
}
