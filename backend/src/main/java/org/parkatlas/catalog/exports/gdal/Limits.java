package org.parkatlas.catalog.exports.gdal;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

import org.parkatlas.catalog.exports.gdal.GdalTable.Cells;
import org.parkatlas.problem.Wording;

/** What a table in an old format can hold. */
enum Limits {
    /** ESRI Shapefile Technical Description, 1998, with dBASE III. */
    SHAPEFILE(Cells.DBASE, 10, "UTF-8"),

    /** MapInfo Professional. GDAL knows no UTF-8 there, and Chinese editions read code page 936. */
    MAPINFO(Cells.MAPINFO, 31, "GBK");

    /** Bytes of a text, in both. */
    static final int LONGEST_TEXT = 254;

    /** What stands for a character that the encoding lacks, as printers have it (U+3013). */
    static final String MISSING = "〓";

    private final Cells cells;
    private final int longestName;
    private final String encoding;

    Limits(Cells cells, int longestName, String encoding) {
        this.cells = cells;
        this.longestName = longestName;
        this.encoding = encoding;
    }

    Cells cells() {
        return cells;
    }

    /** Characters of the name of a field. */
    int longestName() {
        return longestName;
    }

    /** How GDAL is told to write it. */
    List<String> options() {
        return switch (this) {
            case SHAPEFILE -> List.of("-f", "ESRI Shapefile", "-lco", "ENCODING=UTF-8");
            case MAPINFO -> List.of("-f", "MapInfo File", "-lco", "ENCODING=CP936");
        };
    }

    /** What is to be known of such a table besides. */
    List<Wording> notes() {
        return switch (this) {
            case SHAPEFILE -> List.of();
            case MAPINFO ->
                List.of(
                        new Wording(
                                "TAB 里的坐标系写作同一投影的 WGS 84，因为写它的程序没有 CGCS2000；二者之差远小于数据误差。",
                                "The tables name WGS 84 in the same projection, as the program that writes them has no CGCS2000; "
                                        + "the two differ by far less than the data is accurate."),
                        new Wording(
                                "有缺值的数字列写成文本，空白即未知。",
                                "Numbers of which some are unknown are texts; an empty one is unknown."));
        };
    }

    /** The text as far as it fits, no character being cut, with {@link #MISSING} for those that the encoding lacks. */
    String fitted(String text) {
        var charset = Charset.forName(encoding);
        var encoder = charset.newEncoder();
        if (encoder.canEncode(text) && text.getBytes(charset).length <= LONGEST_TEXT) {
            return text;
        }
        var fitted = new StringBuilder(text.length());
        int bytes = 0;
        for (int character : text.codePoints().toArray()) {
            var written = written(character, encoder);
            bytes += written.getBytes(charset).length;
            if (bytes > LONGEST_TEXT) {
                break;
            }
            fitted.append(written);
        }
        return fitted.toString();
    }

    private static String written(int character, CharsetEncoder encoder) {
        var text = Character.toString(character);
        return encoder.canEncode(text) ? text : MISSING;
    }
}
