package org.parkatlas.siting;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.Certainty;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.PlainNumberSerializer;
import org.parkatlas.names.EnglishName;
import org.parkatlas.source.Citation;

import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What is known of a candidate by one criterion.
 *
 * @param key      the criterion and what it is about
 * @param low      the value is this at least, in the unit of the criterion; null where nothing is known
 * @param high     and this at most; both are the same where it is known exactly
 * @param missing  why nothing is known, else null
 * @param unlocated how many of what is looked for have no position, so that one of them may be nearer
 * @param distance to what a distance was measured, else null
 * @param words    what the documents say: industries of the candidate, counties, kinds of areas
 * @param demo     whether it is synthetic (演示数据)
 * @param asOf     day or year the value is of, null where that is not told
 */
@Schema(name = "SitingMeasure")
public record Measure(
        String key,

        @Nullable @JsonSerialize(using = PlainNumberSerializer.class)
        Double low,

        @Nullable @JsonSerialize(using = PlainNumberSerializer.class)
        Double high,

        @Nullable Missing missing,
        int unlocated,
        @Nullable To distance,
        List<String> words,
        @Nullable String asOf,
        boolean demo,
        List<Citation> sources) {

    public Measure {
        words = List.copyOf(words);
        sources = List.copyOf(sources);
    }

    /**
     * What a distance was measured to: of all that are looked for, that which is near for sure.
     *
     * @param sameSite  whether it is known to lie in the candidate, and nothing was measured
     * @param locatedIn the place at whose position it was found, null if it has a position of its own
     * @param status    what is said of its being in use, null where nothing is
     */
    @Schema(name = "SitingDistance")
    public record To(
            String kind,
            String id,
            String name,
            @Nullable EnglishName english,
            GeoPoint position,

            @JsonSerialize(using = PlainNumberSerializer.class)
            double distanceM,

            @JsonSerialize(using = PlainNumberSerializer.class)
            double marginM,

            Certainty certainty,
            boolean sameSite,
            @Nullable LocatedIn locatedIn,
            @Nullable String status) {}

    /** Nothing is known. */
    static Measure missing(Aspect aspect, Missing why) {
        return missing(aspect, why, 0);
    }

    static Measure missing(Aspect aspect, Missing why, int unlocated) {
        return new Measure(aspect.key(), null, null, why, unlocated, null, List.of(), null, false, List.of());
    }

    /** A value between these. */
    static Measure between(Aspect aspect, double low, double high) {
        return new Measure(aspect.key(), low, high, null, 0, null, List.of(), null, false, List.of());
    }

    Measure saying(List<String> said) {
        return new Measure(key, low, high, missing, unlocated, distance, said, asOf, demo, sources);
    }

    Measure from(@Nullable String day, List<Citation> cited) {
        return new Measure(key, low, high, missing, unlocated, distance, words, day, demo, cited);
    }

    Measure demonstrated(boolean synthetic) {
        return new Measure(key, low, high, missing, unlocated, distance, words, asOf, synthetic, sources);
    }

    /** The end of the value that is worth less: what is not known well is not to anybody's advantage. */
    @Nullable
    Double worse(Criterion.Better better) {
        return better == Criterion.Better.MORE ? low : high;
    }

    /** Why nothing is known of a candidate by a criterion. */
    public enum Missing {
        /** The candidate has no position, and nothing around it has one. */
        UNLOCATED,

        /** There is nothing of this kind with a position. */
        NO_TARGET,

        /** No document says it, and nobody entered it. */
        NOT_RECORDED,

        /** It is told to posts of the county only. */
        NOT_PUBLIC;

        /** The name in JSON. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
