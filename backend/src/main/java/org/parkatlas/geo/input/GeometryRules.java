package org.parkatlas.geo.input;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;

/**
 * What a geometry must be like to be taken.
 *
 * @param families the kinds of geometry allowed
 * @param maxPositions how many positions it may have, counted while reading
 * @param heights what to do with a third number
 * @param system what the numbers are; longitude or easting comes first in any case, as GDAL writes GeoJSON
 * @param area where all of it must lie; null for anywhere
 * @param longEdges what to do with an edge over more than half the earth
 * @param crossings what to do with a boundary that crosses itself
 */
public record GeometryRules(
        Set<GeometryFamily> families,
        int maxPositions,
        Heights heights,
        ReferenceSystem system,
        @Nullable BoundingBox area,
        LongEdges longEdges,
        Crossings crossings) {

    /** Drawn or pasted by a person: a valid boundary of so many positions is checked within a second. */
    public static final int INTERACTIVE_POSITIONS = 10_000;

    /** In a file that staff upload. */
    public static final int IMPORT_POSITIONS = 50_000;

    /** What to do with heights. */
    public enum Heights {
        /** The geometry is refused. */
        REFUSE,
        /** The third number is left out and counted. */
        DROP
    }

    /** What to do with an edge of more than 180 degrees of longitude. */
    public enum LongEdges {
        /** The geometry is refused: it crosses the antimeridian, or goes around the earth. */
        REFUSE,
        /** It goes as it is written, through the meridians between, as an edge of a box around the world does. */
        AS_WRITTEN
    }

    /** What to do with a boundary that crosses or follows itself or that of another part. */
    public enum Crossings {
        /** The geometry is refused. */
        REFUSE,
        /** It becomes the areas that the boundary goes around. */
        REPAIR
    }

    public GeometryRules {
        families = Set.copyOf(families);
    }

    /** For what a person draws or pastes: degrees, without heights, up to 10 000 positions, anywhere. */
    public static GeometryRules interactive(GeometryFamily first, GeometryFamily... others) {
        return new GeometryRules(
                EnumSet.of(first, others),
                INTERACTIVE_POSITIONS,
                Heights.REFUSE,
                ReferenceSystems.CRS84,
                null,
                LongEdges.REFUSE,
                Crossings.REFUSE);
    }

    /** For files: degrees, heights dropped, up to 50 000 positions, anywhere. */
    public static GeometryRules forImport(GeometryFamily first, GeometryFamily... others) {
        return new GeometryRules(
                EnumSet.of(first, others),
                IMPORT_POSITIONS,
                Heights.DROP,
                ReferenceSystems.CRS84,
                null,
                LongEdges.REFUSE,
                Crossings.REFUSE);
    }

    /** The same, and all of it inside {@code box}. */
    public GeometryRules within(BoundingBox box) {
        return new GeometryRules(families, maxPositions, heights, system, box, longEdges, crossings);
    }

    /** The same for numbers in another system. */
    public GeometryRules in(ReferenceSystem other) {
        return new GeometryRules(families, maxPositions, heights, other, area, longEdges, crossings);
    }

    /** The same with another limit; at least 1. */
    public GeometryRules withAtMost(int positions) {
        return new GeometryRules(families, positions, heights, system, area, longEdges, crossings);
    }

    /** The same, and boundaries that cross themselves are repaired. */
    public GeometryRules repairing() {
        return new GeometryRules(families, maxPositions, heights, system, area, longEdges, Crossings.REPAIR);
    }
}
