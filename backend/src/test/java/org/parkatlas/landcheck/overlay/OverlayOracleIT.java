package org.parkatlas.landcheck.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.geo.input.StraightEdges;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * 500 random red lines against fields that share edges and areas with edges of 10 km, holes and islands, beside another overlay:
 * each number within 0.1 m² or a millionth.
 */
@IntegrationTest
class OverlayOracleIT {

    private static final String DABU = "441422";
    private static final String FARMLAND = "permanent-basic-farmland";
    private static final String GROWTH = "urban-development-boundary";
    private static final int RED_LINES = 500;
    private static final Viewer OFFICER = new Viewer(EnumSet.allOf(Audience.class), Set.of(DABU));

    @Autowired
    private Environment environment;

    @Autowired
    private Readings readings;

    @Autowired
    private Overlay overlay;

    private final RandomLand land = new RandomLand();
    private final PlaneOracle oracle = new PlaneOracle();
    private final Projections projections = new Projections();

    private Geometry fields;
    private Geometry growth;
    private Geometry extent;

    @BeforeEach
    void store() {
        var stored = land.fields();
        for (int i = 0; i < stored.size(); i++) {
            storeZone("test-field-" + i, FARMLAND, stored.get(i));
        }
        var areas = RandomLand.growth();
        for (int i = 0; i < areas.size(); i++) {
            storeZone("test-growth-" + i, GROWTH, areas.get(i));
        }
        var box = GeoShape.ofWkt("POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
                        .formatted(
                                RandomLand.WEST,
                                RandomLand.SOUTH,
                                RandomLand.WEST + RandomLand.WIDE,
                                RandomLand.SOUTH + RandomLand.HIGH))
                .toJts();
        storeCoverage(FARMLAND, box);
        storeCoverage(GROWTH, box);
        fields = union(stored);
        growth = union(areas);
        extent = oracle.projected(box);
    }

    private Geometry union(List<? extends Geometry> shapes) {
        return OverlayNGRobust.union(shapes.stream().map(oracle::projected).toList());
    }

    private void storeZone(String id, String theme, Geometry shape) {
        store(
                "control_zone",
                "id, theme, name, legal_status",
                "'%1$s', '%2$s', '%1$s', 'in_force'".formatted(id, theme),
                shape);
    }

    private void storeCoverage(String theme, Geometry shape) {
        store("coverage", "id, theme, name", "'test-%1$s', '%1$s', 'test'".formatted(theme), shape);
    }

    private void store(String table, String columns, String values, Geometry shape) {
        OwnerRows.of(environment)
                .sql("""
                        INSERT INTO parkatlas.%s (%s, county_code, vintage, source_unit, document_id, boundary, precision_class,
                            accuracy_m, demo, pack)
                        VALUES (%s, '441422', '2026-01-01', 'test', 'demo-note', ST_Multi(ST_GeomFromEWKB(:shape)), 'surveyed', 1,
                            false, 'demo')
                        """.formatted(table, columns, values))
                .param("shape", GeoShape.of(shape).toEwkb())
                .update();
    }

    @AfterEach
    void remove() {
        var owner = OwnerRows.of(environment);
        for (var table : List.of("control_zone", "coverage", "control_zone_past", "coverage_past")) {
            owner.sql("DELETE FROM parkatlas.%s WHERE id LIKE 'test-%%'".formatted(table))
                    .update();
        }
    }

    /** A red line in the plane, and what the service says of it. */
    private record Checked(Geometry plane, double lineM2, CheckResult result) {

        ThemeResult theme(String id) {
            return result.themes().stream()
                    .filter(it -> it.theme().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Checked> checkAll() {
        return readings.readLong(OFFICER, reading -> {
            var checked = new ArrayList<Checked>();
            for (int i = 0; i < RED_LINES; i++) {
                var middle = projections.project(
                        new GeoPoint(
                                RandomLand.WEST + land.share() * RandomLand.WIDE,
                                RandomLand.SOUTH + land.share() * RandomLand.HIGH),
                        PlaneOracle.ZONE_39);
                var plane = land.redLine(land.hectares(), new Coordinate(middle.easting(), middle.northing()));
                var corners = GeoShape.of(projections.transform(plane, PlaneOracle.ZONE_39, ReferenceSystems.CGCS2000));
                var line = new StraightEdges(projections).densify(corners, PlaneOracle.ZONE_39, "");
                var found = overlay.of(reading, new Subject(line, DABU, Instant.now()));
                checked.add(new Checked(plane, line.area().squareMetres(), found.result()));
            }
            return checked;
        });
    }

    private static void same(double measured, double expected, String what) {
        assertThat(measured).as(what).isCloseTo(expected, within(Math.max(0.1, expected * 1e-6)));
    }

    @Test
    void everyNumberIsThatOfAnotherOverlay() {
        var all = checkAll();
        int touched = 0;
        int uncovered = 0;
        for (var one : all) {
            same(one.lineM2(), oracle.areaOf(one.plane()), "the whole");
            checkFields(one);
            checkGrowth(one);
            checkUnknown(one);
            checkOnce(one);
            touched += one.theme(FARMLAND).verdict() == Verdict.AFFECTED ? 1 : 0;
            uncovered += one.theme(FARMLAND).uncoveredM2() > 1 ? 1 : 0;
        }

        assertThat(touched).as("enough are touched").isBetween(200, RED_LINES - 20);
        assertThat(uncovered).as("some reach beyond").isBetween(20, 200);
    }

    private void checkFields(Checked one) {
        var theme = one.theme(FARMLAND);
        var expected = oracle.areaOf(PlaneOracle.both(one.plane(), fields));
        same(theme.areaM2() + theme.slivers().areaM2(), expected, "fields");
        var parts = theme.parts().stream().mapToDouble(Part::areaM2).sum();
        same(parts, theme.areaM2(), "the parts of fields");
        assertThat(theme.parts()).isSortedAccordingTo((a, b) -> Double.compare(b.areaM2(), a.areaM2()));
        var uncovered = oracle.areaOf(PlaneOracle.without(one.plane(), extent));
        same(theme.uncoveredM2(), uncovered, "beyond the layer");
        if (expected < 0.5) {
            assertThat(theme.verdict()).isEqualTo(uncovered > 1.5 ? Verdict.NO_DATA : Verdict.NOT_AFFECTED);
        }
        if (expected > 20) {
            assertThat(theme.verdict()).isEqualTo(Verdict.AFFECTED);
        }
    }

    /** What lies inside, what lies outside and what nobody knows are the red line. */
    private void checkGrowth(Checked one) {
        var theme = one.theme(GROWTH);
        var known = PlaneOracle.both(one.plane(), extent);
        var outside = oracle.areaOf(PlaneOracle.without(known, growth));
        same(theme.areaM2() + theme.slivers().areaM2(), outside, "outside");
        var inside = theme.parts().stream().mapToDouble(Part::areaM2).sum();
        assertThat(inside + outside + theme.uncoveredM2())
                .as("the parts of the whole")
                .isCloseTo(one.lineM2(), within(Math.max(2, one.lineM2() * 2e-6)));
    }

    /** What is on a field and outside of both areas counts once. */
    private void checkOnce(Checked one) {
        var onFields = PlaneOracle.both(one.plane(), fields);
        var outside = PlaneOracle.without(PlaneOracle.both(one.plane(), extent), growth);
        var either = oracle.areaOf(OverlayNGRobust.union(List.of(onFields, outside)));
        var slivers = one.theme(FARMLAND).slivers().areaM2()
                + one.theme(GROWTH).slivers().areaM2();
        assertThat(one.result().affectedM2()).isCloseTo(either, within(slivers + Math.max(0.1, either * 1e-6)));
    }

    /** Themes without a layer. */
    private static void checkUnknown(Checked one) {
        for (var theme : List.of("ecological-redline", "existing-parcels", "current-land-use")) {
            assertThat(one.theme(theme).verdict()).isEqualTo(Verdict.NO_DATA);
            assertThat(one.theme(theme).reason()).isEqualTo(Reason.NOT_LOADED);
        }
        assertThat(one.result().verdict()).isNotEqualTo(Verdict.NOT_AFFECTED);
    }
}
