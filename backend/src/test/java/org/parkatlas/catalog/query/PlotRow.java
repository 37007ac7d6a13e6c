package org.parkatlas.catalog.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plot as a test has made it, with a value of every type or none. */
public record PlotRow(
        String id,
        @Nullable String name,
        @Nullable Integer floors,
        @Nullable Double price,
        @Nullable Boolean vacant,
        @Nullable LocalDate since,
        List<String> tags,
        @Nullable Geometry outline) {

    static final List<String> WORDS = List.of(
            "水田", "水浇地", "O'Brien", "50%", "a_b", "A\\B", "a", "A", "梅县园", "straße", "", "\"q\"", "＝1+1", "x; --",
            "😀园区", "Σίσυφος", "ab");

    /** This many rows; the same seed makes the same. */
    public static List<PlotRow> rows(int count, Random random) {
        return random.ints(count).mapToObj(any -> row(random)).toList();
    }

    private static PlotRow row(Random random) {
        return new PlotRow(
                "p-%06x".formatted(random.nextInt(1 << 24)) + random.nextInt(1 << 20),
                random.nextInt(5) == 0 ? null : WORDS.get(random.nextInt(WORDS.size())),
                random.nextInt(4) == 0 ? null : random.nextInt(9) - 2,
                random.nextInt(4) == 0 ? null : (random.nextInt(200) - 50) / 4.0,
                random.nextInt(3) == 0 ? null : random.nextBoolean(),
                random.nextInt(4) == 0 ? null : LocalDate.of(2021, 1, 1).plusDays(random.nextInt(40)),
                random.ints(random.nextInt(3))
                        .mapToObj(any -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList(),
                random.nextInt(6) == 0 ? null : square(random, 0.02 * (1 + random.nextInt(5))));
    }

    /** A square whose corners lie on a grid of 0.02 degrees, so that squares touch, coincide and contain one another. */
    static Geometry square(Random random, double side) {
        var west = 115.6 + 0.02 * random.nextInt(20);
        var south = 24.0 + 0.02 * random.nextInt(20);
        return new GeometryFactory().createPolygon(new Coordinate[] {
            at(west, south),
            at(west + side, south),
            at(west + side, south + side),
            at(west, south + side),
            at(west, south)
        });
    }

    private static Coordinate at(double lon, double lat) {
        return new Coordinate(Math.rint(lon * 1e6) / 1e6, Math.rint(lat * 1e6) / 1e6);
    }

    public static void store(List<PlotRow> rows, JdbcClient owner) {
        owner.sql("TRUNCATE parkatlas.plot").update();
        for (var row : rows) {
            owner.sql("INSERT INTO parkatlas.plot (id, name, floors, price, vacant, since, tags, outline) VALUES "
                            + "(:id, :name, :floors, :price, :vacant, :since, :tags, ST_GeomFromText(:outline, 4490))")
                    .param("id", row.id)
                    .param("name", row.name)
                    .param("floors", row.floors)
                    .param("price", row.price)
                    .param("vacant", row.vacant)
                    .param("since", row.since)
                    .param("tags", row.tags.toArray(String[]::new))
                    .param("outline", row.outline == null ? null : row.outline.toText())
                    .update();
        }
        owner.sql("SELECT parkatlas.raise_version('{plot}')").query(Long.class).single();
    }
}
