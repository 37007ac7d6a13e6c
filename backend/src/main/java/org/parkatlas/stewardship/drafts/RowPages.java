package org.parkatlas.stewardship.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of a check, in the order of the file. */
@Repository
class RowPages {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<CheckedImportRow.Fault>> FAULTS = new TypeReference<>() {};

    private final JdbcClient desk;
    private final JsonMapper json;

    RowPages(@Qualifier("desk") DataSource desk, JsonMapper json) {
        this.desk = JdbcClient.create(desk);
        this.json = json;
    }

    /**
     * A page.
     *
     * @param refused whether those are wanted that were refused, or those that were not; null for all
     */
    Page<RowItem> list(StoredCheck check, @Nullable Boolean refused, Paging paging) {
        var rows = desk.sql("""
                        SELECT number, object_id, cells, faults,
                            ST_AsEWKB(boundary) AS geometry, ST_AsEWKB(unrepaired) AS before
                        FROM parkatlas.import_row
                        WHERE check_id = :check AND number > :after
                            AND (:refused::boolean IS NULL OR (faults IS NOT NULL) = :refused::boolean)
                        ORDER BY number
                        LIMIT :limit
                        """)
                .param("check", check.id())
                .param("after", Objects.requireNonNullElse(paging.numberAfter(0), 0))
                .param("refused", refused)
                .param("limit", paging.oneMore())
                .query((row, number) -> item(row))
                .list();
        return paging.page(rows, total(check, refused), item -> List.of(Long.toString(item.number())));
    }

    private static long total(StoredCheck check, @Nullable Boolean refused) {
        var numbers = Objects.requireNonNull(check.numbers());
        if (refused == null) {
            return numbers.rows();
        }
        return refused ? numbers.refused() : numbers.rows() - numbers.refused();
    }

    private RowItem item(ResultSet row) throws SQLException {
        var faults = row.getString("faults");
        return new RowItem(
                row.getLong("number"),
                row.getString("object_id"),
                json.readValue(row.getString("cells"), CELLS),
                shape(row.getBytes("geometry")),
                shape(row.getBytes("before")),
                faults == null ? List.of() : json.readValue(faults, FAULTS));
    }

    private static @Nullable GeoShape shape(byte @Nullable [] wkb) {
        return wkb == null ? null : GeoShape.ofWkb(wkb);
    }
}
