package org.parkatlas.proximity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of objects with nothing but what proximity reads. */
final class ProximityRows {

    private final JdbcClient owner;

    ProximityRows(JdbcClient owner) {
        this.owner = owner;
    }

    /** A pack, a document and a plan, for what everything refers to. */
    void insertGround() {
        owner.sql("""
                        INSERT INTO parkatlas.pack (id, title, dated, licence, checksum)
                        VALUES ('test', 'test', '2026-01-01', 'none', '-');
                        INSERT INTO parkatlas.document (id, title, short_title, status, kind, pack)
                        VALUES ('doc', 'doc', 'doc', 'published', 'dataset', 'test');
                        INSERT INTO parkatlas.plan (id, name, short_name, title, level, adcode, legal_status, document_id,
                            layout_clause_id, central_meridian, bbox, ord, pack)
                        VALUES ('plan', 'plan', 'plan', 'plan', 'city', '441400', 'in_force', 'doc', 'c', 117,
                            ST_MakeEnvelope(115, 23, 117, 25, 4490), 1, 'test')
                        """).update();
    }

    void insertPark(String id, @Nullable Place place, @Nullable String locatedIn) {
        insert("park (kind, towns, ", "('site', '{}', ", id, place, locatedIn);
    }

    void insertEnterprise(String id, @Nullable Place place, @Nullable String locatedIn) {
        insert("enterprise (", "(", id, place, locatedIn);
    }

    /** A firm that the editors concluded to be in a park. */
    void insertConcluded(String id, String park) {
        insert("enterprise (inferred_park_ids, ", "(ARRAY['%s'], ".formatted(park), id, null, "park:" + park);
    }

    void insertTown(String id, @Nullable Place place) {
        insert("town (county_code, ", "('441402', ", id, place, place == null ? "plan:plan" : null);
    }

    void insertTransport(String id, @Nullable Place place) {
        insert("transport_node (kind, ", "('port', ", id, place, place == null ? "plan:plan" : null);
    }

    /** A square block of a park, in degrees around a point. */
    void insertBlock(String park, String block, Place middle, double halfSide, boolean demo) {
        owner.sql("""
                        INSERT INTO parkatlas.park_boundary (park_id, boundary_version, block, ord, boundary,
                            precision_class, accuracy_m, valid_from, document_id, demo, pack)
                        VALUES (:park, 1, :block, 1,
                            ST_Multi(ST_MakeEnvelope(:lon - :half, :lat - :half, :lon + :half, :lat + :half, 4490)),
                            'digitised', :accuracy, '2026-01-01', 'doc', :demo, 'test')
                        """)
                .param("park", park)
                .param("block", block)
                .param("lon", middle.lon())
                .param("lat", middle.lat())
                .param("half", halfSide)
                .param("accuracy", middle.accuracyM())
                .param("demo", demo)
                .update();
    }

    private void insert(String columns, String values, String id, @Nullable Place place, @Nullable String locatedIn) {
        owner.sql("""
                        INSERT INTO parkatlas.%s id, plan_id, name, position, precision_class, accuracy_m, located_in,
                            ord, pack)
                        VALUES %s :id, 'plan', :id, ST_SetSRID(ST_MakePoint(:lon, :lat), 4490), :class, :accuracy,
                            :located_in, 1, 'test')
                        """.formatted(columns, values))
                .param("id", id)
                .param("lon", place == null ? null : place.lon(), java.sql.Types.DOUBLE)
                .param("lat", place == null ? null : place.lat(), java.sql.Types.DOUBLE)
                .param("class", place == null ? "unlocated" : "place")
                .param("accuracy", place == null ? null : place.accuracyM(), java.sql.Types.DOUBLE)
                .param("located_in", locatedIn)
                .update();
    }

    /** A position and its accuracy. */
    record Place(double lon, double lat, double accuracyM) {}
}
