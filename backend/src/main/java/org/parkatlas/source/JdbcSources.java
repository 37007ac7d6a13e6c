package org.parkatlas.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.lists.Listed;
import org.parkatlas.lists.Page;
import org.parkatlas.lists.Paging;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.stereotype.Repository;

/** Documents and conflicts as they are answered. */
@Repository
class JdbcSources {

    private static final String FIND_CONFLICTS = SqlFile.read(JdbcSources.class, "find-conflicts");
    private static final String FIND_DOCUMENT_CONFLICTS = SqlFile.read(JdbcSources.class, "find-document-conflicts");

    private final Readings readings;
    private final Plans plans;

    JdbcSources(Readings readings, Plans plans) {
        this.readings = readings;
        this.plans = plans;
    }

    /**
     * The document with this id.
     *
     * @throws SourceNotFound if there is none
     */
    Source get(Viewer viewer, String id) {
        return readings.read(viewer, reading -> get(reading, id));
    }

    private static Source get(Reading reading, String id) {
        var clauses = reading.jdbc()
                .sql("SELECT id, heading, text FROM clause WHERE document_id = :id ORDER BY ord, id")
                .param("id", id)
                .query(Source.Clause.class)
                .list();
        return reading.jdbc()
                .sql("SELECT * FROM document WHERE id = :id")
                .param("id", id)
                .query((row, index) -> source(row, clauses, disagreements(reading, id)))
                .optional()
                .orElseThrow(() -> new SourceNotFound(id));
    }

    /** Conflicts about one object, of one plan's pack, or all, by id. */
    Page<Conflict> listConflicts(Viewer viewer, ConflictQuery query) {
        return readings.read(viewer, reading -> listConflicts(reading, query));
    }

    private Page<Conflict> listConflicts(Reading reading, ConflictQuery query) {
        plans.checkParameter(reading, query.plan());
        var paging = Paging.of(query.limit(), query.cursor(), 1);
        var rows = reading.jdbc()
                .sql(FIND_CONFLICTS)
                .param("object", query.object())
                .param("plan", query.plan())
                .param("after", paging.after(0))
                .param("limit", paging.oneMore())
                .query(Listed.reading(JdbcSources::conflict))
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

    private static List<Source.Disagreement> disagreements(Reading reading, String document) {
        var found = new LinkedHashMap<Map.Entry<String, String>, List<Source.Value>>();
        reading.jdbc().sql(FIND_DOCUMENT_CONFLICTS).param("document", document).query(row -> {
            found.computeIfAbsent(Map.entry(row.getString("id"), row.getString("statement")), any -> new ArrayList<>())
                    .add(new Source.Value(
                            row.getString("label"),
                            row.getString("document_id"),
                            row.getString("clause_id"),
                            row.getString("quote")));
        });
        return found.entrySet().stream()
                .map(entry -> new Source.Disagreement(
                        entry.getKey().getKey(), entry.getKey().getValue(), entry.getValue()))
                .toList();
    }

    private static Source source(ResultSet row, List<Source.Clause> clauses, List<Source.Disagreement> disagreements)
            throws SQLException {
        return new Source(
                row.getString("id"),
                row.getString("title"),
                row.getString("short_title"),
                EnglishName.of(row),
                row.getString("issuer"),
                row.getString("doc_no"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("status"),
                row.getString("kind"),
                row.getString("url"),
                row.getString("note"),
                clauses,
                disagreements);
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
