package org.parkatlas.catalog.exports.content;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.CodeLabel;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.problem.Wording;

/**
 * A column of a file.
 *
 * @param name  what machines call it, in camel case
 * @param label what people call it
 * @param unit  null where it has none
 * @param codes the values it can have, empty where they are not listed
 */
public record ExportColumn(
        String name,
        Wording label,
        PropertyType type,
        @Nullable String unit,
        List<CodeLabel> codes) {

    public ExportColumn {
        codes = List.copyOf(codes);
    }

    /** A column of texts that no property is behind. */
    public static ExportColumn text(String name, String zh, String en) {
        return new ExportColumn(name, new Wording(zh, en), PropertyType.TEXT, null, List.of());
    }

    public static ExportColumn of(FeatureProperty property) {
        return new ExportColumn(property.name(), property.label(), property.type(), property.unit(), property.codes());
    }

    /** The column beside this one that says what its codes mean. */
    ExportColumn meaning() {
        var meant = new Wording(label.zh() + "（含义）", label.en() + " (meaning)");
        return new ExportColumn(name + "Label", meant, type, null, List.of());
    }

    /** What stands above it. */
    public String heading(Texts texts) {
        if (texts.header() == Texts.Header.NAME) {
            return name;
        }
        var words = texts.of(label);
        return unit == null ? words : texts.of(new Wording("%s（%s）", "%s (%s)")).formatted(words, unit);
    }
}
