package org.parkatlas.landcheck.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.parkatlas.geo.Area;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.identity.Reading;
import org.parkatlas.landcheck.rules.Relation;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Lays a red line over the layers of a county. */
@Component
public class Overlay {

    /** How far from a red line a parcel is still beside it, metres. */
    private static final double NEIGHBOURS_WITHIN_M = 50;

    private static final String OVERLAPS = SqlFile.read(Overlay.class, "find-overlaps");
    private static final String NEIGHBOURS = SqlFile.read(Overlay.class, "find-neighbours");
    private static final String BLOCKS = SqlFile.read(Overlay.class, "find-blocks");

    private final JsonMapper json;

    Overlay(JsonMapper json) {
        this.json = json;
    }

    /**
     * What was found.
     *
     * @param shapes what of the red line each rule is about, by theme; none where that is nothing
     */
    public record Found(CheckResult result, Map<String, GeoShape> shapes) {

        public Found {
            shapes = Map.copyOf(shapes);
        }
    }

    /** Asks the layers that the reading may see. */
    public Found of(Reading reading, Subject subject) {
        return found(reading, subject, neighbours(reading, subject), blocks(reading, subject));
    }

    /** The same without what lies around: for many red lines, of which nobody reads that. */
    public Found themesOf(Reading reading, Subject subject) {
        return found(reading, subject, List.of(), List.of());
    }

    private Found found(Reading reading, Subject subject, List<Neighbour> neighbours, List<BlockContext> blocks) {
        var lineM2 = subject.line().area().squareMetres();
        var findings = subject.ask(reading.jdbc(), OVERLAPS)
                .query((row, index) -> ThemeFinding.of(row, json))
                .list();
        var themes = findings.stream().map(it -> it.judge(lineM2)).toList();
        var deciding = findings.stream()
                .filter(it -> it.relation() != Relation.REPORT && it.shape() != null)
                .toList();
        var once = once(deciding).squareMetres();
        var sum = deciding.stream().mapToDouble(it -> it.measured().area()).sum();
        var result = new CheckResult(verdict(themes), themes, once, Math.max(0, sum - once), neighbours, blocks);
        return new Found(result, shapes(findings));
    }

    private static Area once(List<ThemeFinding> findings) {
        var shapes =
                findings.stream().flatMap(it -> Stream.ofNullable(it.shape())).toList();
        return shapes.isEmpty() ? Area.ZERO : GeoShape.union(shapes).area();
    }

    private static Map<String, GeoShape> shapes(List<ThemeFinding> findings) {
        var shapes = new LinkedHashMap<String, GeoShape>();
        findings.forEach(it -> {
            if (it.shape() != null) {
                shapes.put(it.theme(), it.shape());
            }
        });
        return shapes;
    }

    /** What decides and is affected; else whatever nobody knows; else nothing is affected. */
    private static Verdict verdict(List<ThemeResult> themes) {
        var affected =
                themes.stream().anyMatch(it -> it.verdict() == Verdict.AFFECTED && it.relation() != Relation.REPORT);
        if (affected) {
            return Verdict.AFFECTED;
        }
        return themes.isEmpty() || themes.stream().anyMatch(it -> it.verdict() == Verdict.NO_DATA)
                ? Verdict.NO_DATA
                : Verdict.NOT_AFFECTED;
    }

    private static List<Neighbour> neighbours(Reading reading, Subject subject) {
        return subject.ask(reading.jdbc(), NEIGHBOURS)
                .param("reach_m", NEIGHBOURS_WITHIN_M)
                .query((row, index) -> new Neighbour(
                        row.getString("code"),
                        row.getString("use"),
                        row.getString("stage"),
                        row.getDouble("distance_m")))
                .list();
    }

    private static List<BlockContext> blocks(Reading reading, Subject subject) {
        return subject.ask(reading.jdbc(), BLOCKS)
                .query((row, index) -> new BlockContext(
                        row.getString("park_id"),
                        row.getString("name"),
                        row.getDouble("area_m2"),
                        row.getDouble("block_m2"),
                        row.getDouble("ready_m2"),
                        row.getDouble("supplied_m2"),
                        row.getInt("parcels"),
                        row.getBoolean("demo")))
                .list();
    }
}
