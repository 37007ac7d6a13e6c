package org.parkatlas.landcheck.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.landcheck.text.Cell.Axis;
import org.parkatlas.landcheck.text.Cell.Sort;

/** Takes a line apart: full-width forms, degrees in all their spellings, separators, labels and units. */
final class CellReader {

    private static final String BEFORE = "(?<before>东经|北纬|经度|纬度|(?i:lon|lat|lng)|(?<![A-Za-z])[ENLB])?\\s*[:=]?\\s*";
    private static final String AFTER = "\\s*(?<after>[EN](?![A-Za-z]))?";

    /** 116°01′48.0″, 116度1分48秒, 116°1.8′; what stands apart behind the minutes may be another angle. */
    private static final Pattern SIGNED = Pattern.compile(BEFORE
            + "(?<![\\d.])(?<d>\\d{1,3})\\s*[°度]\\s*(?<m>\\d{1,2}(?:\\.\\d+)?)\\s*['分]\\s*"
            + "(?:(?<s>\\d{1,2}(?:\\.\\d+)?)\\s*(?:[\"秒]|(?![\\d.]|\\s*[°度])))?" + AFTER);

    /** 116:01:48.0 and 116-01-48.0. */
    private static final Pattern PARTED = Pattern.compile(
            BEFORE + "(?<![\\d.:-])(?<d>\\d{1,3})(?<by>[:-])(?<m>\\d{1,2})\\k<by>(?<s>\\d{1,2}(?:\\.\\d+)?)(?![\\d:-])"
                    + AFTER);

    /** 116.03°, 116.03E, 东经116.03: the sign or a word says that it is an angle. */
    private static final Pattern DECIMAL =
            Pattern.compile(BEFORE + "(?<![\\d.])(?<d>\\d{1,3}\\.\\d+)\\s*(?<sign>[°度])?" + AFTER);

    /** 2,661,031.585 has its thousands apart; where it does, so does 402,020.221 beside it. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?(?!\\d)");

    private static final Pattern THOUSAND = Pattern.compile("(?<![\\d.,])\\d{1,3},\\d{3}\\.\\d+(?!\\d)");

    /** X= in front of a number, and metres behind it. */
    private static final Pattern LABEL = Pattern.compile(
            "(?<![A-Za-z])(?:[XYxy](?:坐标)?|[纵横东北]坐标)\\s*(?:\\(m\\))?\\s*(?:[:=]\\s*(?=[-+\\d])|(?=\\d{5}))");

    private static final Pattern UNIT = Pattern.compile("(?<=\\d)\\s*(?:m|米)(?![A-Za-z0-9])");

    private CellReader() {}

    /** Full-width forms, and the many signs for minutes, seconds and degrees, as one. */
    static String plain(String line) {
        var turned = line.replaceAll("[º˚]", "°")
                .replaceAll("[’‘´`′]", "'")
                .replaceAll("[“”″]", "\"")
                .replace("−", "-");
        return Normalizer.normalize(turned, Normalizer.Form.NFKC)
                .replaceAll("[\\u200b\\ufeff]", "")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", " ")
                .replace("''", "\"")
                .replace('、', ',')
                .replace('。', '.')
                .strip();
    }

    /** Whether numbers in it are written full-width. */
    static boolean isWidened(String line) {
        return line.chars().anyMatch(it -> (it >= '０' && it <= '９') || it == '．');
    }

    /** What stands in a line that is {@link #plain}, separated by tabs or commas where there are any, else by spaces. */
    static List<Cell> columns(String plain) {
        var angles = new ArrayList<Cell>();
        var text = prepared(plain, angles);
        var separator = text.indexOf('\t') >= 0 ? "\t" : text.matches(".*[,;|].*") ? "[,;|]" : "\\s+";
        return cells(text.split(separator, -1), angles);
    }

    /** The same, separated by all of these, without what is empty. */
    static List<Cell> words(String plain) {
        var angles = new ArrayList<Cell>();
        var text = prepared(plain, angles).replaceAll("[()\\[\\]{}]", " ");
        return cells(text.split("[\\s,;|]+", -1), angles).stream()
                .filter(cell -> !cell.text().isEmpty())
                .toList();
    }

    private static String prepared(String plain, List<Cell> angles) {
        var text = plain;
        if (THOUSANDS.matcher(text).find()) {
            text = withoutCommas(withoutCommas(text, THOUSANDS), THOUSAND);
        }
        text = LABEL.matcher(text).replaceAll(" ");
        for (var pattern : List.of(SIGNED, PARTED, DECIMAL)) {
            var found = pattern.matcher(text);
            text = found.replaceAll(any -> replacement(found, pattern, angles));
        }
        return UNIT.matcher(text).replaceAll("");
    }

    private static String withoutCommas(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(found -> found.group().replace(",", ""));
    }

    /** A place that no separator cuts, where the angle is put in again. */
    private static String replacement(Matcher found, Pattern pattern, List<Cell> angles) {
        var before = found.group("before");
        var after = found.group("after");
        boolean said = pattern != DECIMAL || before != null || after != null || found.group("sign") != null;
        if (!said) {
            return Matcher.quoteReplacement(found.group());
        }
        angles.add(new Cell(
                found.group().strip(), value(found, pattern), Sort.ANGLE, axis(before == null ? after : before)));
        return " \u0001" + (angles.size() - 1) + "\u0001 ";
    }

    /** NaN where minutes or seconds are 60 or more. */
    private static double value(Matcher found, Pattern pattern) {
        double degrees = Double.parseDouble(Objects.requireNonNull(found.group("d")));
        if (pattern == DECIMAL) {
            return degrees;
        }
        double minutes = Double.parseDouble(Objects.requireNonNull(found.group("m")));
        var given = found.group("s");
        double seconds = given == null ? 0 : Double.parseDouble(given);
        return minutes < 60 && seconds < 60 ? degrees + minutes / 60 + seconds / 3600 : Double.NaN;
    }

    private static Axis axis(@Nullable String word) {
        return switch (Objects.requireNonNullElse(word, "").toLowerCase(Locale.ROOT)) {
            case "东经", "经度", "lon", "lng", "e", "l" -> Axis.EAST;
            case "北纬", "纬度", "lat", "n", "b" -> Axis.NORTH;
            default -> Axis.UNSAID;
        };
    }

    private static List<Cell> cells(String[] texts, List<Cell> angles) {
        var cells = new ArrayList<Cell>();
        for (var text : texts) {
            var cell = text.strip();
            boolean isAngle = cell.matches("\u0001\\d+\u0001");
            cells.add(isAngle ? angles.get(Integer.parseInt(cell.substring(1, cell.length() - 1))) : Cell.of(cell));
        }
        return cells;
    }
}
