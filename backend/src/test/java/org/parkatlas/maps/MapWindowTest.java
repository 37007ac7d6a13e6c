package org.parkatlas.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;

class MapWindowTest {

    private static final double HALF_WORLD = 20_037_508.342_789_244;

    private final Projections projections = new Projections();

    private static ReferenceSystem zone39() {
        return ReferenceSystems.findByEpsg(4527).orElseThrow();
    }

    /** Denominators of the well-known scale sets (OGC 07-057r7, annexes E.3 and E.4). */
    @Test
    void hasTheScaleOfTheStandard() {
        var mercator = new MapWindow(
                ReferenceSystems.WEB_MERCATOR, -HALF_WORLD, -HALF_WORLD, HALF_WORLD, HALF_WORLD, 256, 256);
        var degrees = new MapWindow(ReferenceSystems.CGCS2000, -180, -90, 180, 90, 512, 256);

        assertThat(mercator.scaleDenominator()).isEqualTo(559_082_264.028_717_8, within(1e-3));
        assertThat(degrees.scaleDenominator()).isEqualTo(279_541_132.014_358_9, within(1e-3));
    }

    @Test
    void showsALayerFromHalfALevelBeforeItsFirst() {
        var rule = ZoomRule.from(10, 12);

        assertThat(atLevel(9.4).shows(rule)).isFalse();
        assertThat(atLevel(9.6).shows(rule)).isTrue();
        assertThat(atLevel(11.4).names(rule)).isFalse();
        assertThat(atLevel(11.6).names(rule)).isTrue();
        assertThat(atLevel(22).shows(rule)).isTrue();
        assertThat(MapWindow.largestScale(rule).orElseThrow())
                .isEqualTo(atLevel(9.5).scaleDenominator(), within(1e-3));
    }

    private static MapWindow atLevel(double level) {
        double side = 2 * HALF_WORLD / Math.pow(2, level);
        return new MapWindow(ReferenceSystems.WEB_MERCATOR, 0, 0, side, side, 256, 256);
    }

    /** Corners and the northernmost point, on the central meridian, from PROJ 9.1: {@code gdaltransform -s_srs EPSG:4527}. */
    @Test
    void reachesToTheOutermostPointsOfACurvedEdge() {
        var window = new MapWindow(zone39(), 39_330_000, 2_580_000, 39_510_000, 2_750_000, 1800, 1700);

        var reach = window.reach(projections).orElseThrow();

        assertThat(reach.west()).isEqualTo(115.31825, within(2e-4));
        assertThat(reach.east()).isEqualTo(117.09894, within(2e-4));
        assertThat(reach.south()).isEqualTo(23.31140, within(2e-4));
        assertThat(reach.north()).isEqualTo(24.85507, within(2e-4));
    }

    @Test
    void reachesNothingFarFromTheZone() {
        assertThat(new MapWindow(zone39(), 0, 0, 1000, 1000, 100, 100).reach(projections))
                .isEmpty();
        assertThat(new MapWindow(ReferenceSystems.CGCS2000, 200, 0, 300, 10, 100, 100).reach(projections))
                .isEmpty();
    }
}
