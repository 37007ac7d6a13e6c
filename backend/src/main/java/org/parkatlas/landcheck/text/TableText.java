package org.parkatlas.landcheck.text;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A table of coordinates as it was read.
 *
 * @param lines   all of them, in order
 * @param points  the corners, the closing ones left out
 * @param remarks what is to be known, by line
 * @param units   what the numbers are, null where there are none
 */
record TableText(
        List<Line> lines,
        List<TablePoint> points,
        List<Remark> remarks,
        @Nullable Units units,
        Clues clues) {

    TableText {
        lines = List.copyOf(lines);
        points = List.copyOf(points);
        remarks = List.copyOf(remarks);
    }

    /** What a line is. */
    enum Kind {
        BLANK,
        TITLE,
        HEADER,
        POINT,
        /** The first corner of a ring again. */
        CLOSING,
        /** The beginning of another parcel or ring. */
        PARCEL,
        /** The way between two corners, in a line of its own. */
        EDGE,
        AREA;

        /** The name in JSON. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A line.
     *
     * @param text as it came
     */
    record Line(int number, String text, Kind kind) {}

    /** Those of which nothing has to be changed. */
    List<TablePoint> sound() {
        return points.stream()
                .filter(TablePoint::isWhole)
                .filter(point -> remarks.stream()
                        .noneMatch(it -> it.level() == Remark.Level.ERROR
                                && it.line() == point.line()
                                && point.name().equals(it.point())))
                .toList();
    }

    boolean hasErrors() {
        return remarks.stream().anyMatch(remark -> remark.level() == Remark.Level.ERROR);
    }
}
