package org.parkatlas.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parkatlas.identity.Reading;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.names.EnglishName;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Repository;

/** Documents as they are answered. */
@Repository
class JdbcSources {

    private static final String FIND_DOCUMENT_CONFLICTS = SqlFile.read(JdbcSources.class, "find-document-conflicts");
    private static final String LIST_TRANSLATIONS = """
            SELECT clause_id, quote, translation FROM quote_translation WHERE document_id = :document
            ORDER BY clause_id, quote
            """;

    private final Readings readings;

    JdbcSources(Readings readings) {
        this.readings = readings;
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
        var translations = translations(reading, id);
        var clauses = reading.jdbc()
                .sql("SELECT id, heading, text FROM clause WHERE document_id = :id ORDER BY ord, id")
                .param("id", id)
                .query((row, index) -> new Source.Clause(
                        row.getString("id"),
                        row.getString("heading"),
                        row.getString("text"),
                        translations.getOrDefault(row.getString("id"), List.of())))
                .list();
        return reading.jdbc()
                .sql("SELECT * FROM document WHERE id = :id")
                .param("id", id)
                .query((row, index) -> source(row, clauses, disagreements(reading, id)))
                .optional()
                .orElseThrow(() -> new SourceNotFound(id));
    }

    /** By clause. */
    private static Map<String, List<Source.Translation>> translations(Reading reading, String document) {
        var found = new HashMap<String, List<Source.Translation>>();
        reading.jdbc().sql(LIST_TRANSLATIONS).param("document", document).query(row -> {
            found.computeIfAbsent(row.getString("clause_id"), any -> new ArrayList<>())
                    .add(new Source.Translation(row.getString("quote"), row.getString("translation")));
        });
        return found;
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
}
