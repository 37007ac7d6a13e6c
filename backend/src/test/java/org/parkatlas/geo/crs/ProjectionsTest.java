package org.parkatlas.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.TestShapes;

/** Expected planes: ST_Transform of PostGIS 3.3.2 with PROJ 9.1.1 on Debian 12. */
class ProjectionsTest {

    private static final Projections PROJECTIONS = new Projections();

    @ParameterizedTest
    @CsvSource({
        "4527, 39408634.4423, 2688812.0837",
        "4548, 408634.4423, 2688812.0837",
        "3857, 12924192.8811, 2790007.2594",
    })
    void projectsAsPostgisDoes(int epsg, double easting, double northing) {
        var plane = PROJECTIONS.project(new GeoPoint(116.1, 24.3), system(epsg));

        assertThat(plane.easting()).isCloseTo(easting, within(2e-4));
        assertThat(plane.northing()).isCloseTo(northing, within(2e-4));
    }

    /** planes.tsv: PROJ 9.1.1, by scripts/derive-reference-systems.sh, up to the edges of zones. */
    @ParameterizedTest
    @CsvFileSource(resources = "planes.tsv", delimiter = '\t', numLinesToSkip = 1)
    void projectsAsProjDoesToAMillimetreAndBack(
            String source, int epsg, double lon, double lat, double easting, double northing) {
        var point = new GeoPoint(lon, lat);

        var plane = PROJECTIONS.project(point, system(epsg));
        var back = PROJECTIONS.unproject(new PlanePoint(system(epsg), easting, northing));

        assertThat(plane.easting()).as(source).isCloseTo(easting, within(1e-3));
        assertThat(plane.northing()).as(source).isCloseTo(northing, within(1e-3));
        assertThat(back.distanceTo(point).metres()).as(source).isLessThan(1e-3);
    }

    /** docs/design/limits.md. */
    @Test
    void readsASurveyDeliveryInZone39() {
        var point = PROJECTIONS.unproject(new PlanePoint(system(4527), 39_410_657.9, 2_687_691.4));

        assertThat(point.lon()).isCloseTo(116.12, within(1e-7));
        assertThat(point.lat()).isCloseTo(24.29, within(1e-7));
    }

    /** West of 115.5° E deliveries come in zone 38; both zones mean the same place. */
    @Test
    void readsTheWesternStripInZone38AndOverlapsWithZone39() {
        var border = new GeoPoint(115.4, 24.1);

        var inZone38 = PROJECTIONS.project(border, system(4526));
        var inZone39 = PROJECTIONS.project(border, system(4527));

        assertThat(inZone38.easting()).isBetween(38_500_000.0, 38_700_000.0);
        assertThat(PROJECTIONS.unproject(inZone38).distanceTo(border).metres()).isLessThan(1e-4);
        assertThat(PROJECTIONS.unproject(inZone39).distanceTo(border).metres()).isLessThan(1e-4);
    }

    /** docs/design/limits.md: PROJ answers these with an error, which became a 500. */
    @ParameterizedTest
    @CsvSource({
        "4548, 39410657.9, 2687691.4",
        "4527, 410657.9, 2687691.4",
        "4527, 2687691.4, 39410657.9",
        "4548, 2687691.4, 410657.9",
        "4526, 39410657.9, 2687691.4",
        "4527, 39410657.9, -1",
        "4527, 39900000, 2687691.4",
        "3857, 20037509, 0",
    })
    void refusesNumbersThatAreNotInThePlane(int epsg, double easting, double northing) {
        var point = new PlanePoint(system(epsg), easting, northing);

        assertThatThrownBy(() -> PROJECTIONS.unproject(point))
                .isInstanceOf(OutsideDomain.class)
                .hasMessageContaining("EPSG:" + epsg);
    }

    /** 114.9 is 2.1° from the meridian 117; the Poles are not in Web Mercator. */
    @ParameterizedTest
    @CsvSource({"4527, 114.9, 24", "4527, 117, -1", "4527, -63, 24", "4509, 113.4, 24", "3857, 116, 86"})
    void refusesPositionsThatTheZoneIsNotMadeFor(int epsg, double lon, double lat) {
        assertThatThrownBy(() -> PROJECTIONS.project(new GeoPoint(lon, lat), system(epsg)))
                .isInstanceOf(OutsideDomain.class);
    }

    @Test
    void knowsNoPlaneOfDegreesAndNoNumberThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanePoint(ReferenceSystems.CGCS2000, 116, 24));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanePoint(system(4527), Double.NaN, 24));
    }

    @Test
    void transformsAllPartsOfAGeometryAndLeavesTheOriginal() {
        var degrees = TestShapes.wkt("GEOMETRYCOLLECTION (POINT (116.1 24.3), POLYGON ((116 24, 116.2 24, 116.2 24.2,"
                + " 116 24), (116.1 24.05, 116.15 24.05, 116.15 24.1, 116.1 24.05)))");
        var before = degrees.copy();

        var plane = PROJECTIONS.transform(degrees, ReferenceSystems.CGCS2000, system(4527));
        var back = PROJECTIONS.transform(plane, system(4527), ReferenceSystems.CRS84);

        assertThat(degrees.equalsExact(before)).isTrue();
        assertThat(plane.getSRID()).isEqualTo(4527);
        assertThat(plane.getCoordinate().x).isCloseTo(39_408_634.4423, within(2e-4));
        assertThat(back.equalsExact(degrees, 1e-9)).isTrue();
    }

    @Test
    void transformsEmptyGeometriesAndEqualSystems() {
        var empty = TestShapes.wkt("POLYGON EMPTY");
        var point = TestShapes.wkt("POINT (116 24)");

        assertThat(PROJECTIONS
                        .transform(empty, system(4527), ReferenceSystems.CGCS2000)
                        .isEmpty())
                .isTrue();
        assertThat(PROJECTIONS
                        .transform(point, ReferenceSystems.WGS84, ReferenceSystems.CGCS2000)
                        .equalsExact(point))
                .isTrue();
    }

    @Test
    void refusesAGeometryWithAPositionThatIsNone() {
        var line = TestShapes.wkt("LINESTRING (116 24, NaN NaN)");

        assertThatThrownBy(() -> PROJECTIONS.transform(line, ReferenceSystems.CGCS2000, system(4527)))
                .isInstanceOf(OutsideDomain.class);
    }

    /** Every zone is its own inverse to 0.1 mm, edges included, for any place in China. */
    @ParameterizedTest
    @ValueSource(longs = {20261122, 4490, 39})
    void comesBackFromAnyZoneToWhereItStarted(long seed) {
        var random = new Random(seed);
        var zones =
                ReferenceSystems.list().stream().filter(it -> it.zone() != null).toList();
        for (int i = 0; i < 50; i++) {
            var zone = zones.get(random.nextInt(zones.size()));
            double lon = zone.zone().west() + random.nextDouble() * zone.zone().width();
            var point = new GeoPoint(lon, 3 + random.nextDouble() * 51);

            var back = PROJECTIONS.unproject(PROJECTIONS.project(point, zone));

            assertThat(back.distanceTo(point).metres())
                    .as("seed %d, %s in %s", seed, point, zone.code())
                    .isLessThan(1e-4);
        }
    }

    @Test
    void givesTheSameNumbersToManyThreads() {
        var point = new GeoPoint(116.1, 24.3);
        var shared = new Projections();

        var distinct = IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> shared.project(point, system(i % 2 == 0 ? 4527 : 4548)))
                .distinct();

        assertThat(distinct.count()).isEqualTo(2);
    }

    private static ReferenceSystem system(int epsg) {
        return ReferenceSystems.findByEpsg(epsg).orElseThrow();
    }
}
