package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions, lengths, areas and boxes. Expected conversions: docs/design/reference-systems.md. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource({"180.0000001, 0", "-181, 0", "0, 90.0000001", "0, -91", "NaN, 0", "0, NaN", "Infinity, 0"})
    void refusesAPositionOutsideTheWorld(double lon, double lat) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(lon, lat));
    }

    @Test
    void acceptsTheEdgesOfTheWorld() {
        assertThat(new GeoPoint(180, -90)).isEqualTo(new GeoPoint(180, -90));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesNumbersThatAreNoMeasure(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Distance(number));
        assertThatIllegalArgumentException().isThrownBy(() -> new Area(number));
        assertThatIllegalArgumentException().isThrownBy(() -> new Margin(number));
    }

    /** 386.51 公顷 = 5 797.65 亩; 25.5 km² = 38 250 亩; 1500 亩 = 100 公顷. */
    @Test
    void convertsAreasAsTheLawDoes() {
        assertThat(Area.ofHectares(386.51).roundedMu()).isEqualByComparingTo("5797.65");
        assertThat(Area.ofSquareKilometres(25.5).roundedMu()).isEqualByComparingTo("38250.00");
        assertThat(Area.ofMu(1500).roundedHectares()).isEqualByComparingTo("100.0000");
        assertThat(Area.ofMu(1).squareMetres()).isEqualTo(2000.0 / 3);
        assertThat(Area.ofMu(1).roundedSquareMetres()).isEqualByComparingTo("666.67");
    }

    /** 10 m² are 0.015 亩: half up in decimal gives 0.02, though 0.015 as a double lies below the half. */
    @Test
    void roundsHalvesUpInDecimal() {
        assertThat(new Area(10).roundedMu()).isEqualByComparingTo("0.02");
        assertThat(new Area(0.005).roundedSquareMetres()).isEqualByComparingTo("0.01");
        assertThat(new Area(25_005_000).roundedSquareKilometres()).isEqualByComparingTo("25.01");
        assertThat(new Distance(4073.125).roundedMetres()).isEqualTo(4073.13);
    }

    @Test
    void addsAndComparesMeasures() {
        assertThat(Area.ofHectares(1).plus(Area.ofMu(15)).hectares()).isCloseTo(2, within(1e-12));
        assertThat(Distance.ofKilometres(1.5).plus(new Distance(500)).kilometres())
                .isEqualTo(2);
        assertThat(new Distance(1)).isLessThan(new Distance(2));
        assertThat(new Area(3)).isGreaterThan(Area.ZERO);
        assertThat(new Distance(5).isWithin(new Distance(5))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"117, 24, 116, 25", "116, 25, 117, 24", "179, 24, 181, 25", "NaN, 24, 117, 25", "116, 24, 117, NaN"})
    void refusesABoxThatIsNone(double west, double south, double east, double north) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(west, south, east, north));
    }

    @Test
    void boxesTouchingAtAnEdgeIntersect() {
        var left = new BoundingBox(115, 23, 116, 24);
        var right = new BoundingBox(116, 23, 117, 24);

        assertThat(left.intersects(right)).isTrue();
        assertThat(left.intersects(new BoundingBox(116.1, 23, 117, 24))).isFalse();
        assertThat(left.contains(right)).isFalse();
        assertThat(left.union(right)).isEqualTo(new BoundingBox(115, 23, 117, 24));
        assertThat(left.contains(new GeoPoint(116, 24))).isTrue();
    }

    /** The corner of the prefecture box moves out by 5 km or a little more, measured by the geodesic. */
    @Test
    void expandsABoxByAtLeastTheReach() {
        var box = new BoundingBox(115.3, 23.38, 116.94, 24.94);

        var wider = box.expandedBy(Distance.ofKilometres(5));

        checkBetween(5000, 5060, new GeoPoint(115.3, 24.94), new GeoPoint(wider.west(), 24.94));
        checkBetween(5000, 5060, new GeoPoint(116, 23.38), new GeoPoint(116, wider.south()));
        checkBetween(5000, 5060, new GeoPoint(116, 24.94), new GeoPoint(116, wider.north()));
    }

    @Test
    void expandsABoxNoFurtherThanTheWorld() {
        var wider = new BoundingBox(-179.99, 89.99, 179.99, 90).expandedBy(Distance.ofKilometres(50));

        assertThat(wider.west()).isEqualTo(-180);
        assertThat(wider.east()).isEqualTo(180);
        assertThat(wider.north()).isEqualTo(90);
    }

    private static void checkBetween(double least, double most, GeoPoint from, GeoPoint to) {
        assertThat(from.distanceTo(to).metres()).isBetween(least, most);
    }
}
