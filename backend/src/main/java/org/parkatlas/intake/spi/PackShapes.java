package org.parkatlas.intake.spi;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

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

    private final Map<GeometryFamily, GeoJsonReader> readers = new EnumMap<>(GeometryFamily.class);

    PackShapes(Projections projections) {
        for (var family : GeometryFamily.values()) {
            var rules = GeometryRules.forImport(family).within(PackPosition.CHINA);
            readers.put(family, new GeoJsonReader(rules, projections));
        }
    }

    /** EWKB in hexadecimal of the row's area as a MultiPolygon; refused where it is not a valid area in China. */
    public String multiPolygon(PackRow row) {
        return read(row, GeometryFamily.AREA, PackShapes::multi);
    }

    /** EWKB in hexadecimal of the row's geometry; refused where it is none of this family, not valid, or not in China. */
    public String anyShape(PackRow row, GeometryFamily family) {
        return read(row, family, UnaryOperator.identity());
    }

    private String read(PackRow row, GeometryFamily family, UnaryOperator<Geometry> form) {
        try {
            var reader = Objects.requireNonNull(readers.get(family));
            var geometry = reader.read(String.valueOf(row.geometry())).shape().toJts();
            return WKBWriter.toHex(new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN, true).write(form.apply(geometry)));
        } catch (GeometryProblem problem) {
            row.reject("geometry", wording(problem));
            return EMPTY;
        }
    }

    private static Geometry multi(Geometry area) {
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
