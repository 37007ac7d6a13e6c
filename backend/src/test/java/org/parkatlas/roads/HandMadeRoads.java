package org.parkatlas.roads;

import org.parkatlas.OwnerRows;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A network on the equator, where lengths are known without measuring.
 *
 * <pre>
 *        D ──60── E     F ──60── G
 *        │        │
 *        60       30
 *        │        │
 * A ─60─ B ─60 →─ C
 * </pre>
 *
 * A is at 100° E, the others 0.1° apart.
 */
final class HandMadeRoads {

    private static final String COVERAGE = "POLYGON((99.9 -0.1,100.45 -0.1,100.45 0.2,99.9 0.2,99.9 -0.1))";

    private final JdbcClient owner;
    private final RoadEdges edges;

    HandMadeRoads(Environment environment, RoadEdges edges) {
        this.owner = OwnerRows.of(environment);
        this.edges = edges;
    }

    void build() {
        owner.sql("""
                        INSERT INTO parkatlas.road_network (id, name, name_en, as_of, coverage, document_id, demo, pack)
                        VALUES ('t-net', '测试路网', 'Test network', '2026-01-01',
                                ST_Multi(ST_GeomFromText(:coverage, 4490)), 'demo-note', true, 'demo')
                        """).param("coverage", COVERAGE).update();
        road("t-ab", 60, false, "100 0,100.1 0");
        road("t-bc", 60, true, "100.1 0,100.2 0");
        road("t-bd", 60, false, "100.1 0,100.1 0.1");
        road("t-de", 60, false, "100.1 0.1,100.2 0.1");
        road("t-ec", 30, false, "100.2 0.1,100.2 0");
        road("t-fg", 60, false, "100.3 0.1,100.4 0.1");
        edges.derive(owner);
    }

    private void road(String id, int speedKmh, boolean oneWay, String positions) {
        owner.sql("""
                        INSERT INTO parkatlas.road (id, network_id, class, name, speed_kmh, one_way, shape, demo, pack)
                        VALUES (:id, 't-net', 'primary', NULL, :speed, :oneWay,
                                ST_GeomFromText('LINESTRING(' || :positions || ')', 4490), true, 'demo')
                        """)
                .param("id", id)
                .param("speed", speedKmh)
                .param("oneWay", oneWay)
                .param("positions", positions)
                .update();
    }

    void showTo(String audience) {
        owner.sql("UPDATE parkatlas.road_network SET audience = :audience WHERE id = 't-net'")
                .param("audience", audience)
                .update();
    }

    void close(String road) {
        owner.sql("UPDATE parkatlas.road SET state = 'draft' WHERE id = :road")
                .param("road", road)
                .update();
    }

    void remove() {
        owner.sql("DELETE FROM parkatlas.road WHERE network_id = 't-net'").update();
        owner.sql("DELETE FROM parkatlas.road_network WHERE id = 't-net'").update();
        edges.derive(owner);
    }
}
