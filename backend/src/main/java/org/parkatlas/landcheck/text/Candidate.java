package org.parkatlas.landcheck.text;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A system that the numbers of a table can be in.
 *
 * @param county   name of the county in which most corners lie, null for none
 * @param evidence what speaks for it and against it
 * @param points   where the corners are in it, those left out that are no numbers
 */
record Candidate(
        ReferenceSystem system, State state, @Nullable String county, List<Wording> evidence, List<GeoPoint> points) {

    Candidate {
        evidence = List.copyOf(evidence);
        points = List.copyOf(points);
    }

    /** What is to be thought of it. */
    enum State {
        PROPOSED,
        POSSIBLE,

        /** Another name for the same place. */
        SAME_PLACE,

        /** In no county that is known here. */
        OUTSIDE;

        /** The name in JSON. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Candidate as(State other, List<Wording> more) {
        return new Candidate(system, other, county, more, points);
    }
}
