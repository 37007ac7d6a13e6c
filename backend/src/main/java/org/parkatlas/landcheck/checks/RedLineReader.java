package org.parkatlas.landcheck.checks;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.CoordinateRecognition;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.geo.input.GeoJsonReader;
import org.parkatlas.geo.input.GeometryFamily;
import org.parkatlas.geo.input.GeometryProblem;
import org.parkatlas.geo.input.GeometryRules;
import org.parkatlas.geo.input.StraightEdges;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

/** Reads red lines; nothing is shifted, repaired or guessed. */
@Component
class RedLineReader {

    private static final GeometryRules RULES =
            GeometryRules.interactive(GeometryFamily.AREA).within(CoordinateRecognition.CHINA);

    private final Projections projections;
    private final StraightEdges edges;

    RedLineReader(Projections projections) {
        this.projections = projections;
        this.edges = new StraightEdges(projections);
    }

    /**
     * Reads a GeoJSON feature.
     *
     * @throws RedLineRefused if it is no area that can be checked
     */
    RedLine read(LandCheckForm form) {
        var system = system(form.crs());
        try {
            var accepted = new GeoJsonReader(RULES.in(system), projections).read(form.geometry(), "/geometry");
            var line = edges.densify(accepted.shape(), system, "/geometry");
            return new RedLine(form.titleOrNone(), form.originOrSent(), system, accepted.shape(), line);
        } catch (GeometryProblem problem) {
            throw RedLineRefused.of(problem);
        }
    }

    private static ReferenceSystem system(@Nullable JsonNode crs) {
        if (crs == null || crs.isNull()) {
            return ReferenceSystems.CRS84;
        }
        var name =
                crs.isString() ? crs.stringValue() : crs.at("/properties/name").asString("");
        return ReferenceSystems.find(name).orElseThrow(() -> RedLineRefused.ofSystem("/crs", refusal(name)));
    }

    private static Wording refusal(String name) {
        return new Wording(
                ReferenceSystems.findRefusal(name).orElse("不认识这个坐标系；可写 EPSG:4490、EPSG:4527、CRS84 等。"),
                "This reference system is not read; EPSG:4490, EPSG:4527 and CRS84 are, among others.");
    }
}
