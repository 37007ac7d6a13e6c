package org.parkatlas.landcheck.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.parkatlas.geo.Area;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.input.GeometryProblem;
import org.parkatlas.geo.input.StraightEdges;
import org.parkatlas.geofile.inspection.FaultTitles;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.landcheck.overlay.LineCounty;
import org.parkatlas.landcheck.overlay.Overlay;
import org.parkatlas.landcheck.overlay.Subject;
import org.parkatlas.landcheck.overlay.ThemeResult;
import org.parkatlas.landcheck.overlay.Verdict;
import org.parkatlas.landcheck.rules.Relation;
import org.parkatlas.problem.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Checks red lines of a batch. One that fails is an outcome like the others. */
@Component
class LineChecking {

    private static final Logger LOG = LoggerFactory.getLogger(LineChecking.class);
    private static final long MS = 1_000_000;

    private final Readings readings;
    private final LineCounty counties;
    private final Overlay overlay;
    private final StraightEdges edges;

    LineChecking(Readings readings, LineCounty counties, Overlay overlay, Projections projections) {
        this.readings = readings;
        this.counties = counties;
        this.overlay = overlay;
        this.edges = new StraightEdges(projections);
    }

    /** By whose eyes which batch is checked. */
    record Subjects(StoredBatch batch, Viewer viewer) {}

    /** What comes of these red lines: in one transaction or, where one of them spoils that, in one each. */
    List<LineOutcome> check(Subjects of, List<BatchLine> lines) {
        try {
            return inOne(of, lines);
        } catch (DataAccessException | IllegalStateException failed) {
            LOG.debug(
                    "{} red lines of {} are checked one by one",
                    lines.size(),
                    of.batch().number(),
                    failed);
            return lines.stream().map(line -> alone(of, line)).toList();
        }
    }

    private List<LineOutcome> inOne(Subjects of, List<BatchLine> lines) {
        return readings.read(of.viewer(), reading -> {
            var outcomes = new ArrayList<LineOutcome>();
            lines.forEach(line -> outcomes.add(check(reading, of.batch(), line)));
            return outcomes;
        });
    }

    private LineOutcome alone(Subjects of, BatchLine line) {
        try {
            return inOne(of, List.of(line)).get(0);
        } catch (DataAccessException | IllegalStateException failed) {
            LOG.warn(
                    "Red line {} of {} could not be checked",
                    line.number(),
                    of.batch().number(),
                    failed);
            return LineOutcome.error(
                    line,
                    new Wording(
                            "这条红线算不出结果，已记录；简化图形后单独核查。",
                            "It could not be computed, and was logged; simplify it and check it alone."));
        }
    }

    private LineOutcome check(Reading reading, StoredBatch batch, BatchLine line) {
        long began = System.nanoTime();
        var corners = line.corners();
        if (corners == null) {
            return LineOutcome.error(line, line.fault() == null ? LineOutcome.noReason() : line.fault());
        }
        var county = counties.find(reading, corners, batch.counties()).orElse(null);
        if (county == null) {
            return LineOutcome.error(line, new Wording("不在本岗位的县（市、区）内", "in no county of the post"));
        }
        try {
            var dense = edges.densify(corners, batch.system(), "");
            return found(reading, new Subject(dense, county, batch.created()), line, began);
        } catch (GeometryProblem problem) {
            return LineOutcome.error(
                    line,
                    new Wording(
                            String.valueOf(problem.getMessage()),
                            FaultTitles.of(problem.fault()).en()));
        }
    }

    private LineOutcome found(Reading reading, Subject subject, BatchLine line, long began) {
        var found = overlay.themesOf(reading, subject);
        var result = found.result();
        return new LineOutcome(
                line.number(),
                Outcome.of(result.verdict()),
                subject.county(),
                subject.line().area().squareMetres(),
                reason(result.verdict(), result.themes()),
                result.themes().stream().map(LineOutcome.Theme::of).toList(),
                found.shapes(),
                (int) ((System.nanoTime() - began) / MS),
                result.demo());
    }

    /** The largest of what decides, or the first of which nobody knows. */
    private static Wording reason(Verdict verdict, List<ThemeResult> themes) {
        return switch (verdict) {
            case NOT_AFFECTED -> LineOutcome.noReason();
            case NO_DATA ->
                themes.stream()
                        .filter(theme -> theme.reason() != null)
                        .findFirst()
                        .map(LineChecking::unknown)
                        .orElseGet(() -> new Wording("没有规则", "there are no rules"));
            case AFFECTED ->
                themes.stream()
                        .filter(theme -> theme.verdict() == Verdict.AFFECTED && theme.relation() != Relation.REPORT)
                        .max(Comparator.comparingDouble(ThemeResult::areaM2))
                        .map(LineChecking::touched)
                        .orElseGet(LineOutcome::noReason);
        };
    }

    private static Wording unknown(ThemeResult theme) {
        var reason = theme.reason();
        return reason == null
                ? theme.name()
                : theme.name().then(new Wording("：", ": ")).then(reason.title());
    }

    private static Wording touched(ThemeResult theme) {
        var mu = new Area(theme.areaM2()).roundedMu();
        return theme.relation() == Relation.WITHIN
                ? new Wording(
                        "%s外 %s 亩".formatted(theme.name().zh(), mu),
                        "%s mu beyond %s".formatted(mu, theme.name().en()))
                : new Wording(
                        "压占%s %s 亩".formatted(theme.name().zh(), mu),
                        "%s mu of %s".formatted(mu, theme.name().en()));
    }
}
