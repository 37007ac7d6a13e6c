package org.parkatlas.landcheck.text;

import java.util.regex.Pattern;

/**
 * What stands in one place of a line.
 *
 * @param text  as it stands there, full-width forms turned
 * @param value NaN where it is no number
 * @param sort  what it looks like
 * @param axis  what the text itself says that it is
 */
record Cell(String text, double value, Sort sort, Axis axis) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d*)?(?:[eE][-+]?\\d{1,2})?");

    /** Digits with a letter that looks like one, or a dot too many: somebody mistyped a number. */
    private static final Pattern MISTYPED = Pattern.compile("(?=.*\\d.*\\d.*\\d.*\\d)[\\dOoIl.。]{5,}");

    /** What it looks like. */
    enum Sort {
        NUMBER,
        ANGLE,
        MISTYPED,
        WORD
    }

    /** Which of the two numbers of a position it is. */
    enum Axis {
        UNSAID,
        EAST,
        NORTH
    }

    /** A cell without degrees and minutes. */
    static Cell of(String text) {
        if (NUMBER.matcher(text).matches()) {
            return new Cell(text, Double.parseDouble(text), Sort.NUMBER, Axis.UNSAID);
        }
        return new Cell(text, Double.NaN, MISTYPED.matcher(text).matches() ? Sort.MISTYPED : Sort.WORD, Axis.UNSAID);
    }

    boolean isNumeric() {
        return sort == Sort.NUMBER || sort == Sort.ANGLE;
    }

    /** A small whole number, as those that count rows and rings. */
    boolean isIndex() {
        return sort == Sort.NUMBER && text.length() <= 4 && text.chars().allMatch(Character::isDigit);
    }

    /** Something that may be one of the two numbers of a position. */
    boolean isOf(Units units) {
        if (sort == Sort.MISTYPED) {
            return true;
        }
        return switch (units) {
            case DEGREES -> sort == Sort.ANGLE || (isNumeric() && text.indexOf('.') >= 0 && value >= 3 && value <= 180);
            case METRES -> isNumeric() && Math.abs(value) >= 10_000;
        };
    }

    /** How many digits stand before the point. */
    int wholeDigits() {
        var whole = text.split("[.eE]", -1)[0];
        return (int) whole.chars().filter(Character::isDigit).count();
    }
}
