package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.catalog.ThrowAwayLayers;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What is in a tile, decoded by the letter of MVT 2.1. Every test empties both layers and makes its own features. */
@ThrowAwayLayers.Used
class TileRulesIT {

    @Autowired
    private TileLayers layers;

    @Autowired
    private TileCutter cutter;

    @Autowired
    private Environment environment;

    private TileRows rows;

    @BeforeEach
    void setUp() {
        rows = new TileRows(environment);
    }

    @Test
    void isVersion2WithExtent4096AndNamesTheLayer() {
        rows.plot("a", "POLYGON((116 24, 116.01 24, 116.01 24.01, 116 24.01, 116 24))");
        rows.owner()
                .sql("UPDATE parkatlas.plot SET floors = 3, name = '三', tags = '{三}'")
                .update();
        rows.plot("b", "POLYGON((116.02 24, 116.03 24, 116.03 24.01, 116.02 24.01, 116.02 24))");
        rows.owner().sql("UPDATE parkatlas.plot SET floors = 3, name = '三'").update();

        var layer = cut("plots", TileAddress.at(10, 116, 24)).layers().get(0);

        assertThat(layer.version()).isEqualTo(2);
        assertThat(layer.extent()).isEqualTo(4096);
        assertThat(layer.name()).isEqualTo("plots");
        assertThat(layer.keys()).doesNotHaveDuplicates();
        assertThat(layer.values()).doesNotHaveDuplicates();
        assertThat(layer.features()).hasSize(2);
    }

    @Test
    void hasNoValueForWhatIsNotKnownAndNoneForStaff() {
        rows.plot("bare", "POLYGON((116 24, 116.1 24, 116.1 24.1, 116 24.1, 116 24))");
        rows.owner()
                .sql("UPDATE parkatlas.plot SET tenant = 'secret', name = NULL")
                .update();

        var feature = only("plots", TileAddress.at(10, 116.05, 24.05));

        assertThat(feature.properties()).isEqualTo(Map.of("id", "bare"));
    }

    @Test
    void hasTextsNumbersAndBooleansAsTheDescriptorSays() {
        rows.plot("full", "POLYGON((116 24, 116.1 24, 116.1 24.1, 116 24.1, 116 24))");
        rows.owner()
                .sql("UPDATE parkatlas.plot SET name = '梅江', floors = -3, price = 12.5, vacant = true, "
                        + "since = '2025-12-31', tags = '{甲,\"a,\\\"b\"}'")
                .update();

        var feature = only("plots", TileAddress.at(10, 116.05, 24.05));

        assertThat(feature.properties())
                .isEqualTo(Map.of(
                        "id", "full",
                        "name", "梅江",
                        "floors", -3L,
                        "price", 12.5,
                        "vacant", true,
                        "since", "2025-12-31",
                        "tags", "[\"甲\",\"a,\\\"b\"]"));
    }

    @Test
    void hasIdsThatAreIntegersOfAtMost53BitsAndTheSameInEveryTile() {
        rows.lamps(200, 116, 24, 0.5);

        var wide = cut("lamps", TileAddress.at(5, 116, 24)).features();
        var close = cut("lamps", TileAddress.at(8, 116.2, 24.2)).features();

        assertThat(wide).hasSize(200).allMatch(feature -> feature.id() >= 0 && feature.id() < 1L << 53);
        assertThat(wide.stream().map(DecodedTile.Feature::id)).doesNotHaveDuplicates();
        assertThat(close)
                .isNotEmpty()
                .allSatisfy(feature -> assertThat(wide)
                        .anyMatch(it -> it.id() == feature.id() && it.text("id").equals(feature.text("id"))));
    }

    /** MVT 2.1, 4.3.3.3: the surveyor's formula is positive for an exterior ring and negative for a hole, y down. */
    @Test
    void windsExteriorRingsOneWayAndHolesTheOther() {
        rows.plot(
                "either",
                "POLYGON((116 24, 116.1 24, 116.1 24.1, 116 24.1, 116 24),"
                        + " (116.03 24.03, 116.06 24.03, 116.06 24.06, 116.03 24.06, 116.03 24.03))");
        rows.plot(
                "other",
                "POLYGON((116.2 24, 116.2 24.1, 116.3 24.1, 116.3 24, 116.2 24),"
                        + " (116.23 24.03, 116.23 24.06, 116.26 24.06, 116.26 24.03, 116.23 24.03))");
        rows.plot(
                "both",
                "MULTIPOLYGON(((116.1 24.2, 116.2 24.2, 116.2 24.3, 116.1 24.2)),"
                        + " ((116.3 24.2, 116.3 24.3, 116.4 24.3, 116.3 24.2)))");

        for (var feature : cut("plots", TileAddress.at(6, 116.2, 24.1)).features()) {
            var areas = feature.parts().stream().map(TileRulesIT::signedArea).toList();

            assertThat(feature.type()).isEqualTo(DecodedTile.POLYGON);
            assertThat(areas).hasSize(2);
            assertThat(areas.get(0)).isPositive();
            if (feature.text("id").equals("both")) {
                assertThat(areas.get(1)).isPositive();
            } else {
                assertThat(areas.get(1)).isNegative();
            }
        }
    }

    /** The tile that a position lies in by the formulas of the slippy map is the one that has it, at every level. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 11, 14, 16})
    void hasEveryPointWhereItIs(int zoom) {
        var random = new Random(4417 + zoom);
        for (var number = 0; number < 20; number++) {
            rows.lamp("lamp-" + number, random.nextDouble() * 359 - 179.5, random.nextDouble() * 168 - 84);
        }

        for (var number = 0; number < 20; number++) {
            var id = "lamp-" + number;
            var position = rows.owner()
                    .sql("SELECT ST_X(position) AS lon, ST_Y(position) AS lat FROM parkatlas.lamp WHERE id = :id")
                    .param("id", id)
                    .query((row, index) -> new double[] {row.getDouble("lon"), row.getDouble("lat")})
                    .single();
            var tile = TileAddress.at(zoom, position[0], position[1]);

            var vertex = feature(cut("lamps", tile), id).parts().get(0).get(0);

            // half a unit of rounding, and a little for the two ways of computing
            assertThat((double) vertex.x())
                    .isBetween(unitsEast(position[0], tile) - 0.6, unitsEast(position[0], tile) + 0.6);
            assertThat((double) vertex.y())
                    .isBetween(unitsSouth(position[1], tile) - 0.6, unitsSouth(position[1], tile) + 0.6);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 7, 10})
    void allTilesOfALevelTogetherHaveEveryArea(int zoom) {
        var random = new Random(1981 + zoom);
        var ids = new TreeSet<String>();
        for (var number = 0; number < 120; number++) {
            var west = 115.3 + random.nextDouble() * 1.5;
            var south = 23.4 + random.nextDouble() * 1.4;
            var width = Math.pow(10, -5 + random.nextDouble() * 4.5);
            var height = Math.pow(10, -5 + random.nextDouble() * 4.5);
            ids.add("plot-" + number);
            rows.plot(
                    "plot-" + number,
                    "POLYGON((%1$f %2$f, %3$f %2$f, %3$f %4$f, %1$f %2$f))"
                            .formatted(west, south, west + width, south + height));
        }

        assertThat(allIds("plots", zoom, 115, 23, 118, 26)).isEqualTo(ids);
    }

    /** Mercator metres per unit at level 10: 40 075 016.6856 / 2^10 / 4096 = 9.5546. */
    @Test
    void sharesSixtyFourUnitsWithItsNeighbours() {
        var tile = TileAddress.at(10, 116, 24);
        var neighbour = new TileAddress(10, tile.x() + 1, tile.y());
        rows.mercatorLamp("near", tile, 4096 + 62, 2000);
        rows.mercatorLamp("far", tile, 4096 + 66, 2000);

        assertThat(cut("lamps", tile).ids()).containsExactly("near");
        assertThat(cut("lamps", neighbour).ids()).containsExactlyInAnyOrder("near", "far");
    }

    /** 0.21 ha, the smallest of seven blocks in a provincial approval: about 46 m square, 0.3 pixels at level 10. */
    @Test
    void showsAnAreaBelowAPixelAsAPoint() {
        rows.plot("block", "POLYGON((116.1 24.3, 116.10045 24.3, 116.10045 24.30041, 116.1 24.30041, 116.1 24.3))");

        for (var zoom = 0; zoom <= 10; zoom++) {
            var feature = only("plots", TileAddress.at(zoom, 116.1002, 24.3002));

            assertThat(feature.type()).as("level %d", zoom).isEqualTo(DecodedTile.POINT);
            assertThat(feature.text("id")).isEqualTo("block");
        }
    }

    /** One pixel of level 10 is 152.87 m of Web Mercator, 0.001373 degrees of longitude. */
    @Test
    void showsAnAreaAbovePixelAsAnArea() {
        rows.plot("square", "POLYGON((116.1 24.3, 116.1015 24.3, 116.1015 24.3013, 116.1 24.3013, 116.1 24.3))");

        assertThat(only("plots", TileAddress.at(10, 116.1005, 24.3005)).type()).isEqualTo(DecodedTile.POLYGON);
        assertThat(only("plots", TileAddress.at(9, 116.1005, 24.3005)).type()).isEqualTo(DecodedTile.POINT);
    }

    /** 10 km long and 1 m wide: nothing of it is left on a grid of 9.55 m. */
    @Test
    void showsAnAreaTooThinForTheGridAsAPoint() {
        rows.plot("road", "POLYGON((116.02 24.1, 116.12 24.1, 116.12 24.10001, 116.02 24.10001, 116.02 24.1))");

        assertThat(allIds("plots", 10, 116, 24, 116.2, 24.2)).containsExactly("road");
    }

    @Test
    void keepsTenThousandOfMoreAndAlwaysTheSame() {
        rows.lamps(10_050, 116.05, 24.05, 0.05);
        var tile = TileAddress.at(5, 116, 24);

        var before = cut("lamps", tile);
        rows.owner()
                .sql("UPDATE parkatlas.lamp SET name = name WHERE id LIKE '%7'")
                .update();
        var after = cut("lamps", tile);

        assertThat(before.features()).hasSize(10_000);
        assertThat(after.ids()).isEqualTo(before.ids());
        assertThat(after.features().stream().map(it -> it.text("id")))
                .containsExactlyElementsOf(
                        before.features().stream().map(it -> it.text("id")).toList());
    }

    /** 2 000 names of 600 bytes are 1.2 MB. */
    @Test
    void keepsToHalfAMegabyteAndWastesLittleOfIt() {
        rows.lamps(2_000, 116.05, 24.05, 0.05);
        rows.owner()
                .sql("UPDATE parkatlas.lamp SET name = id || repeat('名', 200)")
                .update();
        var tile = TileAddress.at(5, 116, 24);

        var body = cut(layers.get(Viewer.PUBLIC, "lamps"), tile).bytes(Tile.Coding.IDENTITY);

        assertThat(body.length).isBetween(400_000, 500_000);
        assertThat(cut("lamps", tile).ids()).isEqualTo(DecodedTile.of(body).ids());
    }

    @Test
    void keepsTheLargestAreas() {
        rows.plot("large", "POLYGON((116 24, 116.1 24, 116.1 24.1, 116 24.1, 116 24))");
        rows.owner()
                .sql("INSERT INTO parkatlas.plot (id, name, outline) SELECT 'small-' || n, repeat('名', 300), "
                        + "ST_SetSRID(ST_Expand(ST_MakePoint(116.05, 24.05), 0.0001 + n * 0.0000001), 4490) "
                        + "FROM generate_series(1, 1000) AS n")
                .update();
        rows.owner()
                .sql("UPDATE parkatlas.plot SET name = id || name WHERE id <> 'large'")
                .update();

        var ids = cut("plots", TileAddress.at(8, 116.05, 24.05)).ids();

        assertThat(ids).contains("large", "small-1000", "small-900").doesNotContain("small-1", "small-100");
        assertThat(ids).hasSizeLessThan(800);
    }

    private Set<String> allIds(String layer, int zoom, double west, double south, double east, double north) {
        var northWest = TileAddress.at(zoom, west, north);
        var southEast = TileAddress.at(zoom, east, south);
        var ids = new TreeSet<String>();
        for (var x = northWest.x(); x <= southEast.x(); x++) {
            for (var y = northWest.y(); y <= southEast.y(); y++) {
                ids.addAll(cut(layer, new TileAddress(zoom, x, y)).ids());
            }
        }
        return ids;
    }

    private Tile cut(TileLayer layer, TileAddress address) {
        return cutter.cut(layer, address, Selection.all(Viewer.PUBLIC, layer.type()));
    }

    private DecodedTile cut(String layer, TileAddress address) {
        return DecodedTile.of(cut(layers.get(Viewer.PUBLIC, layer), address).bytes(Tile.Coding.IDENTITY));
    }

    private DecodedTile.Feature only(String layer, TileAddress address) {
        var features = cut(layer, address).features();
        assertThat(features).hasSize(1);
        return features.get(0);
    }

    private static DecodedTile.Feature feature(DecodedTile tile, String id) {
        return tile.features().stream()
                .filter(it -> it.text("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in the tile"));
    }

    private static long signedArea(List<DecodedTile.Vertex> ring) {
        long twice = 0;
        for (var index = 0; index < ring.size(); index++) {
            var from = ring.get(index);
            var to = ring.get((index + 1) % ring.size());
            twice += (long) from.x() * to.y() - (long) to.x() * from.y();
        }
        return twice;
    }

    private static double unitsEast(double lon, TileAddress tile) {
        return ((lon + 180) / 360 * (1 << tile.z()) - tile.x()) * 4096;
    }

    private static double unitsSouth(double lat, TileAddress tile) {
        var phi = Math.toRadians(lat);
        var row = (1 - Math.log(Math.tan(phi) + 1 / Math.cos(phi)) / Math.PI) / 2 * (1 << tile.z());
        return (row - tile.y()) * 4096;
    }
}
