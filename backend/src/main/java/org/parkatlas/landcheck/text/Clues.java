package org.parkatlas.landcheck.text;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the words around the numbers say of their system.
 *
 * @param datum    the one that is named
 * @param zone     number of the zone, null where none is named
 * @param meridian central meridian in degrees, null where none is named
 * @param areaM2   the area that is stated, null for none
 */
record Clues(
        Datum datum,
        @Nullable Integer zone,
        @Nullable Integer meridian,
        @Nullable Double areaM2) {

    /** What a text names. */
    enum Datum {
        NONE(""),
        XIAN_1980("西安\\s*80|80\\s*西安|1980\\s*年?\\s*西安|西安坐标|(?i:xi'?an\\s*(19)?80)|80坐标系"),
        BEIJING_1954("北京\\s*54|54\\s*北京|1954\\s*年?\\s*北京|北京坐标|(?i:beijing\\s*(19)?54)|54坐标系"),
        GCJ_02("(?i:gcj-?\\s*0?2)|火星坐标|高德|腾讯地图"),
        BD_09("(?i:bd-?\\s*0?9)|百度"),
        CGCS2000("2000\\s*国家|国家\\s*2000|(?i:cgcs\\s*2000)|大地2000|2000\\s*坐标系|2000大地"),
        WGS_84("(?i:wgs-?\\s*84)");

        private final Pattern words;

        Datum(String words) {
            this.words = Pattern.compile(words);
        }

        private static Datum of(String text) {
            for (var datum : values()) {
                if (datum != NONE && datum.words.matcher(text).find()) {
                    return datum;
                }
            }
            return NONE;
        }

        /** One that no public parameters lead from. */
        boolean isOld() {
            return this == XIAN_1980 || this == BEIJING_1954;
        }

        /** One of a web map. */
        boolean isShifted() {
            return this == GCJ_02 || this == BD_09;
        }
    }

    private static final Pattern ZONE =
            Pattern.compile("带号\\s*[:=为]?\\s*(\\d{2})(?!\\d)|第?\\s*(\\d{2})\\s*(?:度)?带|(?i:zone)\\s*(\\d{2})");

    private static final Pattern MERIDIAN = Pattern.compile("中央(?:子午线|经线)\\s*[:=为]?\\s*(?:东经)?\\s*(\\d{2,3})");

    private static final String UNIT = "平方米|m2|公顷|(?i:ha|hm2)|亩|平方公里|km2";

    private static final Pattern AREA = Pattern.compile("面\\s*积\\s*(?:\\(\\s*(?<above>" + UNIT
            + ")\\s*\\))?[^\\d\\n]{0,12}(?<number>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<behind>" + UNIT + ")?");

    /** Reads a text that is plain. */
    static Clues of(String plain) {
        return new Clues(Datum.of(plain), number(ZONE, plain), number(MERIDIAN, plain), area(plain));
    }

    private static @Nullable Integer number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            return null;
        }
        for (int group = 1; group <= found.groupCount(); group++) {
            var number = found.group(group);
            if (number != null) {
                return Integer.valueOf(number);
            }
        }
        return null;
    }

    private static @Nullable Double area(String text) {
        var found = AREA.matcher(text);
        if (!found.find()) {
            return null;
        }
        double number =
                Double.parseDouble(Objects.requireNonNull(found.group("number")).replace(",", ""));
        var behind = found.group("behind");
        var unit = Objects.requireNonNullElse(behind == null ? found.group("above") : behind, "");
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "公顷", "ha", "hm2" -> number * 10_000;
            case "亩" -> number * 2000 / 3;
            case "平方公里", "km2" -> number * 1_000_000;
            default -> number;
        };
    }

    /** Whether a line states an area. */
    static boolean isArea(String plain) {
        return AREA.matcher(plain).find();
    }
}
