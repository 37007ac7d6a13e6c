package org.parkatlas.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Listed;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.stereotype.Repository;

/** Conflicts as they are answered. */
@Repository
class JdbcConflicts implements Conflicts {

    private static final String FIND_CONFLICTS = SqlFile.read(JdbcConflicts.class, "find-conflicts");

    private final Readings readings;
    private final Plans plans;

    JdbcConflicts(Readings readings, Plans plans) {
        this.readings = readings;
        this.plans = plans;
    }

    @Override
    public List<Conflict> listAbout(Reading reading, String kind, String id) {
        return list(reading, kind + ":" + id, null, Paging.of(null, null, 1)).items();
    }

    @Override
    public List<Conflict> listAboutAll(Reading reading, Collection<String> objects) {
        var found = reading.jdbc()
                .sql("SELECT * FROM conflict WHERE objects && CAST(:objects AS text[]) ORDER BY id")
                .param("objects", objects.toArray(String[]::new))
                .query(JdbcConflicts::conflict)
                .list();
        return withValues(reading, found);
    }

    /** Conflicts about one object, of one plan's pack, or all, by id. */
    Page<Conflict> list(Viewer viewer, ConflictQuery query) {
        return readings.read(viewer, reading -> list(reading, query));
    }

    private Page<Conflict> list(Reading reading, ConflictQuery query) {
        plans.checkParameter(reading, query.plan());
        return list(reading, query.object(), query.plan(), Paging.of(query.limit(), query.cursor(), 1));
    }

    private static Page<Conflict> list(Reading reading, @Nullable String object, @Nullable String plan, Paging paging) {
        var rows = reading.jdbc()
                .sql(FIND_CONFLICTS)
                .param("object", object)
                .param("plan", plan)
                .param("after", paging.after(0))
                .param("limit", paging.oneMore())
                .query(Listed.reading(JdbcConflicts::conflict))
                .list();
        var page = Listed.page(paging, rows);
        return new Page<>(withValues(reading, page.items()), page.total(), page.next());
    }

    private static List<Conflict> withValues(Reading reading, List<Conflict> conflicts) {
        var values = new LinkedHashMap<String, List<ConflictValue>>();
        reading.jdbc()
                .sql("SELECT * FROM conflict_value WHERE conflict_id = ANY (:ids) ORDER BY conflict_id, ord")
                .param("ids", conflicts.stream().map(Conflict::id).toArray(String[]::new))
                .query(row -> {
                    values.computeIfAbsent(row.getString("conflict_id"), any -> new ArrayList<>())
                            .add(value(row));
                });
        return conflicts.stream()
                .map(conflict -> conflict.withValues(values.getOrDefault(conflict.id(), List.of())))
                .toList();
    }

    private static Conflict conflict(ResultSet row, int index) throws SQLException {
        return new Conflict(
                row.getString("id"),
                row.getString("statement"),
                row.getString("kind"),
                row.getString("shown"),
                TextArrays.list(row, "objects"),
                List.of());
    }

    private static ConflictValue value(ResultSet row) throws SQLException {
        return new ConflictValue(
                row.getString("label"),
                row.getString("document_id"),
                row.getString("clause_id"),
                row.getString("clause"),
                row.getString("quote"));
    }
}
