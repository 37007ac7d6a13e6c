package org.parkatlas.catalog.exports.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.Texts;

/** Values as text in a cell. */
public final class CellText {

    /** Between several values of one property. */
    public static final String BETWEEN = ";";

    /** With these a spreadsheet takes a text for a formula (ASVS 5.0.0, 1.2.10), the full-width ones included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CellText() {}

    /** The value in words, null where there is none; truth in the words of {@code texts}. */
    public static @Nullable String of(@Nullable Object value, Texts texts) {
        if (value instanceof Boolean truth) {
            return texts.of(truth);
        }
        return of(value);
    }

    /** The value as machines write it, null where there is none. */
    public static @Nullable String of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof List<?> several) {
            return several.isEmpty()
                    ? null
                    : several.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
        }
        return value.toString();
    }

    /**
     * All digits of the number, without exponent.
     *
     * @throws NumberFormatException if it is not finite
     */
    static String number(double number) {
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A text that no spreadsheet calculates. */
    static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text as a cell of a table that spreadsheets open: guarded unless the value is a number. */
    static @Nullable String guarded(@Nullable Object value, Texts texts) {
        var text = of(value, texts);
        return text == null || value instanceof Number ? text : guarded(text);
    }
}
