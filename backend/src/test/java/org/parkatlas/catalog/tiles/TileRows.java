package org.parkatlas.catalog.tiles;

import org.parkatlas.OwnerRows;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Objects of the throw-away layers, which are empty at first. */
final class TileRows {

    private final JdbcClient owner;

    TileRows(Environment environment) {
        owner = OwnerRows.of(environment);
        owner.sql("TRUNCATE parkatlas.plot, parkatlas.lamp").update();
        raiseVersion();
    }

    /** Statements of the owner, who may change anything. */
    JdbcClient owner() {
        return owner;
    }

    void plot(String id, String wkt) {
        owner.sql("INSERT INTO parkatlas.plot (id, outline) VALUES (:id, ST_GeomFromText(:wkt, 4490))")
                .param("id", id)
                .param("wkt", wkt)
                .update();
    }

    void lamp(String id, double lon, double lat) {
        owner.sql("INSERT INTO parkatlas.lamp VALUES (:id, :id, ST_SetSRID(ST_MakePoint(:lon, :lat), 4490))")
                .param("id", id)
                .param("lon", lon)
                .param("lat", lat)
                .update();
    }

    /** A lamp so many units of the tile east and south of its corner. */
    void mercatorLamp(String id, TileAddress tile, int east, int south) {
        owner.sql("INSERT INTO parkatlas.lamp SELECT :id, :id, ST_Transform(ST_SetSRID(ST_MakePoint("
                        + "ST_XMin(box) + :east * 9.554629, ST_YMax(box) - :south * 9.554629), 3857), 4490) "
                        + "FROM ST_TileEnvelope(:z, :x, :y) AS box")
                .param("id", id)
                .param("east", east)
                .param("south", south)
                .param("z", tile.z())
                .param("x", tile.x())
                .param("y", tile.y())
                .update();
    }

    /** So many lamps spread by the golden ratio around a position, within so many degrees of it. */
    void lamps(int count, double lon, double lat, double reach) {
        owner.sql("INSERT INTO parkatlas.lamp SELECT 'lamp-' || n, 'lamp-' || n, ST_SetSRID(ST_MakePoint("
                        + ":lon + :reach * (2 * n::numeric / :count - 1), "
                        + ":lat + :reach * (2 * mod(n * 0.6180339887, 1) - 1)), 4490) "
                        + "FROM generate_series(1, :count) AS n")
                .param("count", count)
                .param("lon", lon)
                .param("lat", lat)
                .param("reach", reach)
                .update();
    }

    long raiseVersion() {
        return owner.sql("SELECT parkatlas.raise_version('{plot,lamp}')")
                .query(Long.class)
                .single();
    }
}
