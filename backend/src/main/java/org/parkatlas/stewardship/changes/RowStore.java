package org.parkatlas.stewardship.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What change sets do to single objects, in the transaction of a client. */
final class RowStore {

    private static final String SELECT = """
            SELECT object_id, action, base_version, cells, geometry, ST_AsGeoJSON(geometry, 15) AS geojson, sources
            FROM parkatlas.change_row
            WHERE change_set = :change_set
            """;

    private static final String PUT = SqlFile.read(RowStore.class, "put-row");
    private static final String FIND_MOVED = SqlFile.read(RowStore.class, "find-moved");

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<Map<String, CellSource>> SOURCES = new TypeReference<>() {};
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RowStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Stores a row, in place of the one that there is of its object. */
    void put(UUID changeSet, DraftRow row) {
        jdbc.sql(PUT)
                .param("change_set", changeSet)
                .param("object_id", row.objectId())
                .param("action", row.action().code())
                .param("base_version", row.baseVersion())
                .param("cells", json.writeValueAsString(row.cells()))
                .param("geometry", row.geometry())
                .param("sources", json.writeValueAsString(row.sources()))
                .update();
    }

    /** Takes an object out; false if it was not there. */
    boolean remove(UUID changeSet, String objectId) {
        return jdbc.sql("DELETE FROM parkatlas.change_row WHERE change_set = :change_set AND object_id = :object_id")
                        .param("change_set", changeSet)
                        .param("object_id", objectId)
                        .update()
                > 0;
    }

    /** The row of this object. */
    Optional<DraftRow> find(UUID changeSet, String objectId) {
        return jdbc.sql(SELECT + " AND object_id = :object_id")
                .param("change_set", changeSet)
                .param("object_id", objectId)
                .query((row, index) -> read(row))
                .optional();
    }

    /** Rows by the ids of their objects, after this one. */
    List<DraftRow> list(UUID changeSet, @Nullable String after, int limit) {
        return jdbc.sql(SELECT + " AND object_id > :after ORDER BY object_id LIMIT :limit")
                .param("change_set", changeSet)
                .param("after", after == null ? "" : after)
                .param("limit", limit)
                .query((row, index) -> read(row))
                .list();
    }

    /** All rows that store something, one after the other. */
    void forEachStored(UUID changeSet, Consumer<DraftRow> taker) {
        jdbc.sql(SELECT + " AND action <> 'delete' ORDER BY object_id")
                .param("change_set", changeSet)
                .withFetchSize(ROWS_AT_ONCE)
                .query(row -> {
                    taker.accept(read(row));
                });
    }

    /** Ids of the objects that are removed. */
    List<String> removed(UUID changeSet) {
        return jdbc.sql(
                        "SELECT object_id FROM parkatlas.change_row WHERE change_set = :change_set AND action = 'delete'")
                .param("change_set", changeSet)
                .query(String.class)
                .list();
    }

    /** Objects whose published version is not the one they were drafted from, the first hundred; as the owner of the tables. */
    List<BaseVersionChanged.Moved> findMoved(UUID changeSet, EditableSection section) {
        var statement =
                FIND_MOVED.replace("{table}", section.table().name()).replace("{object_id}", section.objectIdSql());
        return jdbc.sql(statement)
                .param("change_set", changeSet)
                .query((row, index) -> new BaseVersionChanged.Moved(
                        row.getString("object_id"),
                        row.getObject("base_version", Integer.class),
                        row.getObject("stored_version", Integer.class)))
                .list();
    }

    private DraftRow read(ResultSet row) throws SQLException {
        return new DraftRow(
                row.getString("object_id"),
                DraftRow.Action.of(row.getString("action")),
                row.getObject("base_version", Integer.class),
                json.readValue(row.getString("cells"), CELLS),
                row.getString("geojson"),
                GeometryColumns.findShape(row, "geometry").orElse(null),
                json.readValue(row.getString("sources"), SOURCES));
    }
}
