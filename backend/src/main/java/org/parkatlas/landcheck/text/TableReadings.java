package org.parkatlas.landcheck.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Area;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.input.GeoJsonReader;
import org.parkatlas.geo.input.GeometryFamily;
import org.parkatlas.geo.input.GeometryProblem;
import org.parkatlas.geo.input.GeometryRules;
import org.parkatlas.geo.input.Rings;
import org.parkatlas.geo.input.StraightEdges;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.landcheck.text.Clues.Datum;
import org.parkatlas.landcheck.text.Remark.Level;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Service;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads pasted tables and says what has to be asked. */
@Service
public class TableReadings {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int FEWEST_CORNERS = 3;

    /** A stated area in the plane is up to 540 ppm larger in zone 39. */
    private static final double TOLERATED_SHARE = 1e-3;

    /** Square metres in 亩 and 公顷, and 亩 in a hectare: whoever mistook the unit is off by one of these. */
    private static final List<Double> UNITS = List.of(15.0, 2000 / 3.0, 10_000.0);

    private static final double UNIT_WITHIN = 0.01;

    private final Readings readings;
    private final SystemChoice choice;
    private final Projections projections;
    private final StraightEdges edges;

    TableReadings(Readings readings, SystemChoice choice, Projections projections) {
        this.readings = readings;
        this.choice = choice;
        this.projections = projections;
        this.edges = new StraightEdges(projections);
    }

    /**
     * The corners of a table, east first, as a GeoJSON geometry in whatever system they are in.
     *
     * @throws TableRefused if something in it has to be changed
     */
    public JsonNode corners(String text) {
        var table = TableReader.read(text);
        var errors = Stream.concat(table.remarks().stream(), doubts(table).stream())
                .filter(remark -> remark.level() == Level.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new TableRefused(errors);
        }
        return geometry(table, given(table));
    }

    /** Whether any line of a text looks like a corner. */
    public boolean holdsCorners(String text) {
        return !TableReader.read(text).points().isEmpty();
    }

    /** What a text is, and where it can lie. */
    public TableReading read(Viewer viewer, String text, Locale language) {
        var table = TableReader.read(text);
        var remarks = new ArrayList<>(table.remarks());
        remarks.addAll(EdgeChecks.of(table));
        remarks.addAll(doubts(table));
        var candidates = table.units() == null
                ? List.<Candidate>of()
                : readings.read(viewer, reading -> choice.of(reading, table));
        if (candidates.isEmpty() && !table.sound().isEmpty()) {
            remarks.add(ofAll(
                    Level.ERROR,
                    "UNRECOGNISED",
                    new Wording("数值不像任何已知的坐标系；请核对数值。", "The numbers look like no known system.")));
        }
        boolean isWhole = !table.hasErrors() && table.points().size() >= FEWEST_CORNERS;
        var geometry = table.sound().isEmpty() ? null : geometry(table, given(table));
        var systems = candidates.stream()
                .map(it -> answer(it, new Read(table, isWhole ? geometry : null, remarks, language)))
                .toList();
        return new TableReading(
                table.lines().stream()
                        .map(it -> new TableReading.LineAnswer(it.number(), it.text(), it.kind()))
                        .toList(),
                table.points().size(),
                table.units(),
                remarks.stream()
                        .map(it -> TableReading.RemarkAnswer.of(it, language))
                        .toList(),
                remarks.stream().noneMatch(it -> it.level() == Level.ERROR),
                geometry,
                systems);
    }

    /** What no number tells. */
    private static List<Remark> doubts(TableText table) {
        var doubts = new ArrayList<Remark>();
        if (table.points().size() < FEWEST_CORNERS) {
            doubts.add(ofAll(Level.ERROR, "TOO_FEW", new Wording("不足三个界址点。", "There are fewer than three corners.")));
        }
        var datum = table.clues().datum();
        if (datum.isOld()) {
            doubts.add(ofAll(
                    Level.ERROR,
                    "CRS_UNSUPPORTED",
                    new Wording(
                            "表中写的是旧坐标系（西安80、北京54），没有公开的转换参数，请提供单位先转换为 CGCS2000。",
                            "The table names an old datum (Xian 1980, Beijing 1954), from which no public parameters lead. Have it "
                                    + "turned into CGCS2000 first.")));
        }
        if (datum.isShifted()) {
            doubts.add(ofAll(
                    Level.ERROR,
                    datum == Datum.GCJ_02 ? "SUSPECT_GCJ02" : "SUSPECT_BD09",
                    new Wording(
                            "表中写的是网络地图的坐标，会错开 550 至 1200 m。请换成 CGCS2000 坐标；不自动纠偏。",
                            "The table names the positions of a web map, which are 550 to 1,200 m off. Nothing is shifted: bring "
                                    + "CGCS2000.")));
        }
        return doubts;
    }

    private static Remark ofAll(Level level, String code, Wording text) {
        return new Remark(0, null, level, code, null, text);
    }

    private static List<ArrayNode> given(TableText table) {
        return table.sound().stream()
                .map(it -> NODES.arrayNode()
                        .add(it.pair().get(0).value())
                        .add(it.pair().get(1).value()))
                .toList();
    }

    private static ObjectNode geometry(TableText table, List<ArrayNode> positions) {
        var rings = new Rings();
        Iterator<ArrayNode> next = positions.iterator();
        table.sound().forEach(it -> rings.add(it.ring(), next.next()));
        return rings.geometry();
    }

    /**
     * A table on its way to an answer.
     *
     * @param geometry null while something has to be changed
     * @param remarks  to which what shows later is added
     */
    private record Read(TableText table, @Nullable ObjectNode geometry, List<Remark> remarks, Locale language) {}

    private TableReading.SystemAnswer answer(Candidate candidate, Read read) {
        var places = candidate.points().stream()
                .map(point -> NODES.arrayNode().add(point.lon()).add(point.lat()))
                .toList();
        boolean isBest = candidate.state() == Candidate.State.PROPOSED;
        var area = Optional.ofNullable(read.geometry())
                .flatMap(it -> area(it, candidate.system(), isBest ? read.remarks() : new ArrayList<>()))
                .orElse(null);
        if (isBest && area != null) {
            statedArea(read.table(), area).ifPresent(read.remarks()::add);
        }
        return TableReading.SystemAnswer.of(candidate, geometry(read.table(), places), area, read.language());
    }

    private Optional<Area> area(ObjectNode geometry, ReferenceSystem system, List<Remark> remarks) {
        try {
            var rules = GeometryRules.interactive(GeometryFamily.AREA).in(system);
            var corners = new GeoJsonReader(rules, projections)
                    .read(geometry, "/geometry")
                    .shape();
            return Optional.of(edges.densify(corners, system, "/geometry").area());
        } catch (GeometryProblem problem) {
            var code = problem.fault().name();
            remarks.add(ofAll(
                    Level.ERROR,
                    code,
                    new Wording(
                            String.valueOf(problem.getMessage()),
                            "The boundary cannot be taken (%s).".formatted(code))));
            return Optional.empty();
        }
    }

    private static Optional<Remark> statedArea(TableText table, Area area) {
        var stated = table.clues().areaM2();
        if (stated == null || Math.abs(stated - area.squareMetres()) <= TOLERATED_SHARE * area.squareMetres()) {
            return Optional.empty();
        }
        double ratio = Math.max(stated, area.squareMetres()) / Math.min(stated, area.squareMetres());
        boolean isUnit = UNITS.stream().anyMatch(unit -> Math.abs(ratio / unit - 1) < UNIT_WITHIN);
        return Optional.of(ofAll(
                Level.WARNING,
                isUnit ? "AREA_UNIT" : "AREA_DIFFERS",
                Wording.of(
                        isUnit
                                ? "表内面积 %1$.2f m²，按坐标 %2$.2f m²，相差正好一个单位，请核对单位。以坐标为准。"
                                : "表内面积 %1$.2f m²，按坐标 %2$.2f m²。以坐标为准，报告里注明。",
                        isUnit
                                ? "The table says %1$.2f m², the coordinates %2$.2f m²: look at the unit. The coordinates count."
                                : "The table says %1$.2f m², the coordinates %2$.2f m². The coordinates count.",
                        stated,
                        area.squareMetres())));
    }
}
