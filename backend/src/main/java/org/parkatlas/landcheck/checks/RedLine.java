package org.parkatlas.landcheck.checks;

import java.util.Locale;

import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.ReferenceSystem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A red line (红线) that an officer brings.
 *
 * @param title   what it is called
 * @param origin  how it came
 * @param system  in which its corners were given
 * @param corners as they were given
 * @param line    the same with the points that its edges go through
 */
public record RedLine(String title, Origin origin, ReferenceSystem system, GeoShape corners, GeoShape line) {

    /** How a red line came. */
    public enum Origin {
        /** On the map. */
        DRAWN,
        /** As a table of coordinates. */
        PASTED,
        /** In a file. */
        UPLOADED,
        /** By a program. */
        SENT;

        /** The name in the database and in JSON. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one of this name. */
        @JsonCreator
        static Origin of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
