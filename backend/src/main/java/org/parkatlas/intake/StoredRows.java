package org.parkatlas.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.StoredRow;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored rows back as the files of their sections would have them. */
@Component
class StoredRows {

    private final OwnerDatabase database;
    private final JsonMapper json;

    StoredRows(OwnerDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The row of the object with this id. */
    Optional<StoredRow> find(EditableSection section, String id) {
        return database.jdbc()
                .sql("""
                        SELECT version, demo, to_jsonb(stored) - '%1$s' AS columns, %2$s AS geometry
                        FROM parkatlas.%3$s AS stored
                        WHERE %4$s = :id
                        """.formatted(
                                EditableSection.SHAPE,
                                section.hasShape() ? "ST_AsGeoJSON(%s, 15)".formatted(EditableSection.SHAPE) : "NULL",
                                section.table().name(),
                                section.objectIdSql()))
                .param("id", id)
                .query((row, index) -> {
                    var columns = json.readTree(row.getString("columns"));
                    return new StoredRow(
                            id,
                            row.getInt("version"),
                            row.getBoolean("demo"),
                            section.countiesOf(values(columns), database.jdbc()),
                            section.cellsOf(columns),
                            row.getString("geometry"));
                })
                .optional();
    }

    private static Map<String, @Nullable Object> values(JsonNode columns) {
        var values = new HashMap<String, @Nullable Object>();
        columns.properties()
                .forEach(column -> values.put(
                        column.getKey(),
                        column.getValue().isNull() ? null : column.getValue().asString("")));
        return values;
    }
}
