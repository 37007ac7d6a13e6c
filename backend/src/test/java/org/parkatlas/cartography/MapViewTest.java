package org.parkatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.PlanePoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;

class MapViewTest {

    private static final Projections PROJECTIONS = new Projections();
    private static final ReferenceSystem PLANE =
            ReferenceSystems.findByEpsg(4527).orElseThrow();
    private static final MapView.Size SIZE = new MapView.Size(180, 150);

    /** P4 of docs/design/reference-systems.md, 1 582 m wide and 1 574 m high. */
    private static final GeoShape P4 = GeoShape.ofWkt("POLYGON ((116.03 24.05, 116.0412 24.0488, 116.0455 24.0561,"
            + " 116.039 24.063, 116.0322 24.0597, 116.03 24.05))");

    @Test
    void theDesignIsDrawnAtOneToFifteenThousand() {
        assertThat(MapView.around(P4, PLANE, SIZE, PROJECTIONS).scale()).isEqualTo(15_000);
    }

    /** Squares around a point on the central meridian, where degrees are easily metres. */
    @ParameterizedTest
    @CsvSource({"0.0002, 500", "0.001, 1000", "0.01, 10000", "0.05, 50000", "1, 1000000"})
    void whatIsDrawnFitsTheFrame(double degrees, int scale) {
        var square = GeoShape.ofWkt(
                "POLYGON ((117 24, %1$s 24, %1$s %2$s, 117 %2$s, 117 24))".formatted(117 + degrees, 24 + degrees));

        var view = MapView.around(square, PLANE, SIZE, PROJECTIONS);

        assertThat(view.scale()).isEqualTo(scale);
        var drawn = view.path(square, PROJECTIONS).getBounds2D();
        assertThat(drawn.getMinX()).isPositive();
        assertThat(drawn.getMinY()).isPositive();
        assertThat(drawn.getMaxX()).isLessThan(SIZE.widthMm());
        assertThat(drawn.getMaxY()).isLessThan(SIZE.heightMm());
    }

    /** 150 m at 1 : 15 000 are 10 mm; north is up. */
    @Test
    void lengthsOnPaperAreThoseOfTheScale() {
        var middle = new PlanePoint(PLANE, 39_402_000, 2_662_000);
        var view = new MapView(PLANE, middle, 15_000, 180, 150);
        var northEast = PROJECTIONS.unproject(new PlanePoint(PLANE, 39_402_150, 2_662_150));

        var place = view.place(northEast, PROJECTIONS);

        assertThat(place.getX()).isCloseTo(100, within(1e-6));
        assertThat(place.getY()).isCloseTo(65, within(1e-6));
    }

    @Test
    void allThatIsShownLiesInItsBox() {
        var view = MapView.around(P4, PLANE, SIZE, PROJECTIONS);

        var box = view.box(PROJECTIONS);

        var corner = PROJECTIONS.unproject(new PlanePoint(PLANE, view.west(), view.south()));
        assertThat(box.contains(corner)).isTrue();
        assertThat(box.contains(new GeoPoint(116.0378, 24.0559))).isTrue();
    }

    @Test
    void theGridStandsOnRoundNumbersOutsideOfTheFrame() {
        var view = MapView.around(P4, PLANE, SIZE, PROJECTIONS);

        var numbers = KmGrid.of(view).numbers();

        // 500 m, as the report of the design has it
        assertThat(numbers).extracting(MapText::text).contains("39401.5", "39402.0", "2661.5", "2662.0");
        assertThat(numbers).allMatch(it -> it.box().getMaxX() <= 0 || it.box().getMaxY() <= 0);
    }

    @Test
    void theBarIsAsLongAsItSays() {
        var bar = ScaleBar.of(MapView.around(P4, PLANE, SIZE, PROJECTIONS));

        assertThat(bar.whole()).isEqualTo("1 km");
        assertThat(bar.half()).isEqualTo("0.5");
        assertThat(bar.lengthMm()).isCloseTo(1_000_000.0 / 15_000, within(1e-9));
    }

    @Test
    void noTextStandsOnAnother() {
        var view = MapView.around(P4, PLANE, SIZE, PROJECTIONS);
        var labels = new MapLabels(view);
        var middle = view.place(P4.pointInside(), PROJECTIONS);

        for (int i = 0; i < 6; i++) {
            labels.callout(middle, "压占永久基本农田", i + " 亩");
            labels.around(middle, MapText.Kind.AREA, "城镇开发边界");
        }

        var boxes = labels.texts().stream().map(MapText::box).toList();
        assertThat(boxes).hasSizeGreaterThan(6);
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::intersects);
            assertThat(box.getMinX()).isNotNegative();
        }
        assertThat(Set.copyOf(labels.texts())).hasSameSizeAs(labels.texts());
        assertThat(Arrays.asList(labels.leaders().toArray())).isNotEmpty();
    }
}
