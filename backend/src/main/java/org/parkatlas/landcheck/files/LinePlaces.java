package org.parkatlas.landcheck.files;

import java.util.List;
import java.util.Locale;

import org.parkatlas.geo.crs.CoordinateGuess.Order;
import org.parkatlas.geo.crs.CoordinateRecognition;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.geo.input.GeoJsonReader;
import org.parkatlas.geo.input.GeometryFamily;
import org.parkatlas.geo.input.GeometryFault;
import org.parkatlas.geo.input.GeometryProblem;
import org.parkatlas.geo.input.GeometryRules;
import org.parkatlas.geo.input.StraightEdges;
import org.parkatlas.geofile.inspection.FaultTitles;
import org.parkatlas.geofile.inspection.Findings;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

import tools.jackson.databind.node.ObjectNode;

/** Says where a red line of a file lies in each of the systems it can be in, and how large it is there. */
@Component
class LinePlaces {

    private static final GeometryRules RULES =
            GeometryRules.interactive(GeometryFamily.AREA).within(CoordinateRecognition.CHINA);

    private final Projections projections;
    private final StraightEdges edges;

    LinePlaces(Projections projections) {
        this.projections = projections;
        this.edges = new StraightEdges(projections);
    }

    FileReading.Line of(FileLine line, List<Findings.Systems.Candidate> systems, Locale language) {
        var places = systems.stream()
                .map(system -> place(line.geometry(system.order()), system.code(), language))
                .toList();
        return new FileReading.Line(line.row(), line.title(), line.corners(), places);
    }

    /** The red line in a system. */
    FilePicks.Line read(FileLine line, ReferenceSystem system, Order order) {
        if (line.feature().isMissingNode()) {
            return new FilePicks.Line(line.row(), line.title(), null, FaultTitles.of(GeometryFault.GEOM_TOO_COMPLEX));
        }
        try {
            var corners = new GeoJsonReader(RULES.in(system), projections).read(line.geometry(order), "");
            return new FilePicks.Line(line.row(), line.title(), corners.shape(), null);
        } catch (GeometryProblem problem) {
            return new FilePicks.Line(line.row(), line.title(), null, wording(problem));
        }
    }

    private static Wording wording(GeometryProblem problem) {
        return new Wording(
                String.valueOf(problem.getMessage()),
                FaultTitles.of(problem.fault()).en() + ".");
    }

    private FileReading.Place place(ObjectNode given, String crs, Locale language) {
        var system = ReferenceSystems.find(crs).orElseThrow();
        try {
            var corners = new GeoJsonReader(RULES.in(system), projections)
                    .read(given.deepCopy(), "")
                    .shape();
            var area = edges.densify(corners, system, "").area();
            return new FileReading.Place(crs, given, corners, area.roundedSquareMetres(), area.roundedMu(), null);
        } catch (GeometryProblem problem) {
            return new FileReading.Place(
                    crs, given, null, null, null, wording(problem).in(language));
        }
    }
}
