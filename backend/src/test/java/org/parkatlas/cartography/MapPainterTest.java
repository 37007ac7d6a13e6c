package org.parkatlas.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.parkatlas.cartography.MapSymbol.Dash;
import org.parkatlas.cartography.MapSymbol.Pattern;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.PlanePoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;

/** The painter of pages paints images as well: ten pixels a millimetre. */
class MapPainterTest {

    private static final Projections PROJECTIONS = new Projections();
    private static final ReferenceSystem PLANE =
            ReferenceSystems.findByEpsg(4527).orElseThrow();
    private static final MapView VIEW =
            new MapView(PLANE, new PlanePoint(PLANE, 39_500_000, 2_662_000), 10_000, 100, 100);

    /** The lower left quarter of the map, in the plane. */
    private static GeoShape quarter() {
        double half = VIEW.groundM(50);
        var ring = new StringBuilder();
        for (double[] corner : new double[][] {{-half, -half}, {0, -half}, {0, 0}, {-half, 0}, {-half, -half}}) {
            var point = PROJECTIONS.unproject(new PlanePoint(PLANE, 39_500_000 + corner[0], 2_662_000 + corner[1]));
            ring.append(ring.isEmpty() ? "" : ", ")
                    .append(point.lon())
                    .append(' ')
                    .append(point.lat());
        }
        return GeoShape.ofWkt("POLYGON ((" + ring + "))");
    }

    private static BufferedImage paint(MapSymbol symbol) {
        var image = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.scale(10, 10);
        var rules = List.of(new MapRule("区", symbol, List.of(quarter())));
        new MapPainter(PROJECTIONS).paint(canvas, new MapSheet(VIEW, rules, List.of(), new MapLabels(VIEW)));
        return image;
    }

    private static Color at(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y));
    }

    @Test
    void anAreaHasItsColourWhereItLies() {
        var image = paint(new MapSymbol("#0000FF", 1, Pattern.NONE, "#0000FF", 0, Dash.SOLID));

        assertThat(at(image, 125, 875)).isEqualTo(Color.BLUE);
        assertThat(at(image, 875, 875)).isNotEqualTo(Color.BLUE);
        assertThat(at(image, 125, 125)).isNotEqualTo(Color.BLUE);
    }

    @Test
    void everyPatternLeavesInkInItsAreaOnly() {
        for (var pattern : List.of(Pattern.HATCH, Pattern.BACK_HATCH, Pattern.CROPS)) {
            var image = paint(new MapSymbol("#FFFFFF", 1, pattern, "#FF0000", 0, Dash.SOLID));

            assertThat(reds(image, 10, 510)).as(pattern.name()).isGreaterThan(1000);
            assertThat(reds(image, 510, 510)).as(pattern.name()).isZero();
        }
    }

    /** Red points of the quarter that begins there. */
    private static int reds(BufferedImage image, int fromX, int fromY) {
        int found = 0;
        for (int x = fromX; x < fromX + 480; x++) {
            for (int y = fromY; y < fromY + 480; y++) {
                var colour = at(image, x, y);
                found += colour.getRed() > 200 && colour.getGreen() < 120 ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void aLayerLooksAsItsDescriptorSays() {
        var symbol = MapSymbol.of(new FeatureStyle(FeatureStyle.Symbol.DOT_DASHED_LINE, "#EDE8EC", "#5A3E85", 2));

        assertThat(symbol.dash()).isEqualTo(Dash.DOT_DASHED);
        assertThat(symbol.edge()).isEqualTo("#5A3E85");
        assertThat(symbol.edgeMm()).isEqualTo(0.56);
    }
}
