package org.parkatlas.intake.spi;

import java.util.Locale;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.input.GeoJsonReader;
import org.parkatlas.geo.input.GeometryFamily;
import org.parkatlas.geo.input.GeometryProblem;
import org.parkatlas.geo.input.GeometryRules;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Reads the geometries of GeoJSON files in packs, by the same strict reader that uploads go through. */
@Component
public class PackShapes {

    private static final String EMPTY = "SRID=4490;MULTIPOLYGON EMPTY";

    private final GeoJsonReader areas;

    PackShapes(Projections projections) {
        var rules = GeometryRules.forImport(GeometryFamily.AREA).within(PackPosition.CHINA);
        this.areas = new GeoJsonReader(rules, projections);
    }

    /** EWKB in hexadecimal of the row's area as a MultiPolygon; refused where it is not a valid area in China. */
    public String multiPolygon(PackRow row) {
        try {
            var geometry = areas.read(String.valueOf(row.geometry())).shape().toJts();
            return WKBWriter.toHex(new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN, true).write(multi(geometry)));
        } catch (GeometryProblem problem) {
            row.reject("geometry", wording(problem));
            return EMPTY;
        }
    }

    private static MultiPolygon multi(Geometry area) {
        return area instanceof MultiPolygon several
                ? several
                : area.getFactory().createMultiPolygon(new Polygon[] {(Polygon) area});
    }

    private static Wording wording(GeometryProblem problem) {
        var fault = problem.fault().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var place = problem.location()
                .map(point -> " (%s, %s)".formatted(point.lon(), point.lat()))
                .orElse("");
        return new Wording(
                problem.getMessage() + place,
                "the geometry is refused at \"" + problem.pointer() + "\": " + fault + place);
    }
}
