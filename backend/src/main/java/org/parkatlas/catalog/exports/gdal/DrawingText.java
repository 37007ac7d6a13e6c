package org.parkatlas.catalog.exports.gdal;

/** Texts of a drawing: what DXF and CAD programs would take for a command is written with its full-width twin. */
final class DrawingText {

    private DrawingText() {}

    /**
     * The text without commands of MTEXT, on one line. GDAL writes what is not Latin as {@code \U+6885}, which has four
     * digits, so a character beyond those becomes {@link Limits#MISSING}.
     */
    static String of(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> plain.append(written(character)));
        return plain.toString();
    }

    private static String written(int character) {
        if (Character.isSupplementaryCodePoint(character)) {
            return Limits.MISSING;
        }
        return switch (character) {
            case '\\' -> "＼";
            case '{' -> "｛";
            case '}' -> "｝";
            case '%' -> "％";
            case '^' -> "＾";
            case '~' -> "～";
            case '"' -> "＂";
            default -> Character.isISOControl(character) ? " " : Character.toString(character);
        };
    }
}
