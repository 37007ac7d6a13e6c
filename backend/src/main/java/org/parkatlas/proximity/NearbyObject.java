package org.parkatlas.proximity;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.LocatedIn;
import org.parkatlas.geo.Certainty;
import org.parkatlas.geo.Distance;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.Margin;
import org.parkatlas.geo.PlainNumberSerializer;
import org.parkatlas.names.EnglishName;

import com.fasterxml.jackson.annotation.JsonValue;

import tools.jackson.databind.annotation.JsonSerialize;

/**
 * An object in reach.
 *
 * @param position        where it is, or where the place is that it is located in
 * @param distanceM       metres along the ellipsoid, rounded to the centimetre
 * @param accuracyM       metres by which its end of the distance may be wrong
 * @param originAccuracyM metres by which the other end may be wrong, 0 for a typed point
 * @param marginM         both of these added
 * @param locatedIn       the place at whose position it was found, null if it has a position of its own
 */
public record NearbyObject(
        String kind,
        String id,
        String name,
        @Nullable EnglishName english,
        GeoPoint position,
        @JsonSerialize(using = PlainNumberSerializer.class) double distanceM,
        MeasuredTo measuredTo,
        @JsonSerialize(using = PlainNumberSerializer.class) double accuracyM,
        @JsonSerialize(using = PlainNumberSerializer.class) double originAccuracyM,
        @JsonSerialize(using = PlainNumberSerializer.class) double marginM,
        Certainty certainty,
        @Nullable LocatedIn locatedIn) {

    /** The end of a distance. */
    public enum MeasuredTo {
        POSITION("position"),
        BOUNDARY("boundary");

        private final String code;

        MeasuredTo(String code) {
            this.code = code;
        }

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /** An object found, seen from an origin of the given accuracy. */
    static NearbyObject of(Found found, double originAccuracyM) {
        var margin = Margin.between(originAccuracyM, found.accuracyM());
        return new NearbyObject(
                found.object().kind(),
                found.object().id(),
                found.name(),
                found.english(),
                found.position(),
                found.distanceM(),
                found.measuredTo(),
                found.accuracyM(),
                originAccuracyM,
                margin.metres(),
                margin.certaintyOf(new Distance(found.distanceM())),
                found.locatedIn());
    }

    /** What the database says of an object in reach. */
    record Found(
            ObjectReference object,
            String name,
            @Nullable EnglishName english,
            GeoPoint position,
            double distanceM,
            MeasuredTo measuredTo,
            double accuracyM,
            @Nullable LocatedIn locatedIn) {}
}
