package org.parkatlas.geo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a position or a shape came about, which bounds what may be concluded from it. */
public enum PrecisionClass {

    /** Measured on the ground, to one metre or better. */
    SURVEYED("实测"),

    /** A boundary drawn from the words of a legal text (四至). */
    DESCRIBED("四至描绘"),

    /** A boundary traced from a published map. */
    DIGITISED("图件数字化"),

    /** Coordinates printed in a document, or a point placed on the object itself; to one kilometre or better. */
    STATED("文献坐标"),

    /** A point that the editors placed from common knowledge, as no document states one; one kilometre at best. */
    ESTIMATED("编者估计"),

    /** A shape that shows an idea only: a belt, a sketch. */
    INDICATIVE("示意"),

    /** The point of the town or county the object lies in. */
    PLACE("地名代表点"),

    /** Known to be somewhere in a park, county or plan area; has no position. */
    UNLOCATED("位置未定");

    private static final double SURVEYED_AT_MOST_M = 1;
    private static final double STATED_AT_MOST_M = 1000;

    private final String chinese;

    PrecisionClass(String chinese) {
        this.chinese = chinese;
    }

    /** The class of a single point of which only the accuracy is known: null, at most 1000 m, or more. */
    public static PrecisionClass ofPoint(@Nullable Double accuracyM) {
        if (accuracyM == null) {
            return UNLOCATED;
        }
        return accuracyM <= STATED_AT_MOST_M ? STATED : PLACE;
    }

    /** The class with this {@link #code()}, if there is one. */
    public static Optional<PrecisionClass> find(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** The name in data packs, the database and JSON: lower case, for ever. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The term shown to Chinese readers. */
    public String chinese() {
        return chinese;
    }

    /** Whether distances are measured to the object's boundary. For all other classes they go to its position. */
    public boolean measuredToBoundary() {
        return this == SURVEYED || this == DESCRIBED || this == DIGITISED;
    }

    /**
     * Whether an object of this class can have this accuracy.
     *
     * @param accuracyM metres, not negative; null for none, which only {@link #UNLOCATED} has, and must have
     */
    public boolean agreesWith(@Nullable Double accuracyM) {
        if (accuracyM == null) {
            return this == UNLOCATED;
        }
        if (!(accuracyM >= 0 && accuracyM < Double.POSITIVE_INFINITY)) {
            return false;
        }
        return switch (this) {
            case SURVEYED -> accuracyM <= SURVEYED_AT_MOST_M;
            case STATED -> accuracyM <= STATED_AT_MOST_M;
            case ESTIMATED -> accuracyM >= STATED_AT_MOST_M;
            case PLACE -> accuracyM > STATED_AT_MOST_M;
            case DESCRIBED, DIGITISED, INDICATIVE -> true;
            case UNLOCATED -> false;
        };
    }
}
