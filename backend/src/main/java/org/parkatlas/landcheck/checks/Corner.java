package org.parkatlas.landcheck.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.Geodesics;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A corner of a red line (界址点).
 *
 * @param ring  of which ring it is, from 1; holes are rings of their own
 * @param x     northing in metres, as surveyors have it
 * @param y     easting in metres with the number of the zone
 * @param lon   degrees
 * @param lat   degrees
 * @param edgeM to the next corner, metres on the ellipsoid
 */
@Schema(name = "RedLineCorner")
public record Corner(
        @Schema(example = "J1") String name,
        int ring,
        BigDecimal x,
        BigDecimal y,
        double lon,
        double lat,
        double edgeM) {

    /** Millimetres, the last digit that tables of corners have. */
    private static final int DECIMALS = 3;

    /** The corners of an area, numbered through, in a plane that covers it. */
    static List<Corner> of(GeoShape area, ReferenceSystem plane, Projections projections) {
        var corners = new ArrayList<Corner>();
        int ring = 0;
        for (var line : rings(area)) {
            ring++;
            for (int i = 0; i + 1 < line.getNumPoints(); i++) {
                var here = point(line, i);
                var there = projections.project(here, plane);
                corners.add(new Corner(
                        "J" + (corners.size() + 1),
                        ring,
                        rounded(there.northing()),
                        rounded(there.easting()),
                        here.lon(),
                        here.lat(),
                        Geodesics.distance(here, point(line, i + 1)).roundedMetres()));
            }
        }
        return corners;
    }

    private static List<LineString> rings(GeoShape area) {
        var rings = new ArrayList<LineString>();
        var parts = area.toJts();
        for (int i = 0; i < parts.getNumGeometries(); i++) {
            var polygon = (Polygon) parts.getGeometryN(i);
            rings.add(polygon.getExteriorRing());
            for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                rings.add(polygon.getInteriorRingN(j));
            }
        }
        return rings;
    }

    private static GeoPoint point(LineString ring, int index) {
        var position = ring.getCoordinateN(index);
        return new GeoPoint(position.x, position.y);
    }

    private static BigDecimal rounded(double metres) {
        return BigDecimal.valueOf(metres).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
