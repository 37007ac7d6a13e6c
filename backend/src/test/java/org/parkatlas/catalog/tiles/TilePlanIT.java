package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.OwnerRows;
import org.parkatlas.catalog.ThrowAwayLayers;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the database goes about a tile of a layer with a million objects. */
@ThrowAwayLayers.Used
class TilePlanIT {

    @Autowired
    private TileLayers layers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    private JdbcClient owner;

    @BeforeEach
    void makeAMillionLamps() {
        owner = OwnerRows.of(environment);
        owner.sql("TRUNCATE parkatlas.lamp").update();
        owner.sql("DROP INDEX parkatlas.lamp_position_idx").update();
        owner.sql("INSERT INTO parkatlas.lamp SELECT 'lamp-' || n, 'lamp', ST_SetSRID(ST_MakePoint("
                        + "115.3 + 1.64 * n / 1e6, 23.38 + 1.56 * (n * 0.6180339887 - floor(n * 0.6180339887))), 4490) "
                        + "FROM generate_series(1, 1000000) AS n")
                .update();
        owner.sql("CREATE INDEX lamp_position_idx ON parkatlas.lamp USING gist (position)")
                .update();
        owner.sql("ANALYZE parkatlas.lamp").update();
    }

    @AfterEach
    void removeThem() {
        owner.sql("TRUNCATE parkatlas.lamp").update();
    }

    @Test
    void readsTheIndexAndNothingElseOfAMillion() {
        var tile = TileAddress.at(12, 116.1, 24.3);

        var plan = String.join(
                "\n",
                jdbc.sql("EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF) "
                                + layers.get(Viewer.PUBLIC, "lamps").cutTile())
                        .param("z", tile.z())
                        .param("x", tile.x())
                        .param("y", tile.y())
                        .param("most", 10_000)
                        .query(String.class)
                        .list());

        assertThat(plan).contains("lamp_position_idx").doesNotContain("Seq Scan on lamp");
    }
}
