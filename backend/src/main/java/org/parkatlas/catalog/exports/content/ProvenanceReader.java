package org.parkatlas.catalog.exports.content;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.parkatlas.catalog.query.Condition;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.Snapshot;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.platform.spi.PublicSite;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.stereotype.Component;

/** Finds out where selected objects are from. */
@Component
public class ProvenanceReader {

    private static final SqlTemplate DOCUMENTS =
            new SqlTemplate(SqlFile.read(ProvenanceReader.class, "find-documents"));
    private static final SqlTemplate PACKS = new SqlTemplate(SqlFile.read(ProvenanceReader.class, "find-packs"));

    private final PublicSite site;

    ProvenanceReader(PublicSite site) {
        this.site = site;
    }

    /** Where the objects of these selections are from; {@code demo} tells whether some are demonstration data. */
    public Provenance read(Snapshot snapshot, List<Selection> selections, boolean demo) {
        Map<String, Provenance.Document> documents = new LinkedHashMap<>();
        Map<String, Provenance.Pack> packs = new TreeMap<>();
        for (var selection : selections) {
            documents(snapshot, selection).forEach(it -> documents.putIfAbsent(it.id(), it));
            packs(snapshot, selection, demo).forEach(it -> packs.putIfAbsent(it.id(), it));
        }
        return new Provenance(
                snapshot.version(),
                site.mapReviewNumber(),
                demo,
                selections.stream()
                        .flatMap(selection -> selection.moment().stream())
                        .findFirst()
                        .orElse(null),
                List.copyOf(packs.values()),
                List.copyOf(documents.values()));
    }

    private static List<Provenance.Document> documents(Snapshot snapshot, Selection selection) {
        var condition = Condition.of(selection.type(), selection.filter());
        var values = new HashMap<>(condition.values());
        values.put("export_kind", selection.type().kind());
        var sql = DOCUMENTS.fill(Map.of(
                "relation", selection.type().relation().relation(),
                "id", selection.type().relation().id(),
                "own_columns", own(selection, ", feature.%s"),
                "own_documents", own(selection, " UNION SELECT selected.%s FROM selected"),
                "condition", condition.sql()));
        return snapshot.jdbc()
                .sql(sql)
                .params(values)
                .query((row, number) -> new Provenance.Document(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("issuer"),
                        row.getString("doc_no"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("url")))
                .list();
    }

    private static String own(Selection selection, String template) {
        return selection.type().relation().sources().stream()
                .map(template::formatted)
                .collect(Collectors.joining());
    }

    private static List<Provenance.Pack> packs(Snapshot snapshot, Selection selection, boolean demo) {
        var relation = selection.type().relation();
        var condition = Condition.of(selection.type(), selection.filter());
        var values = new HashMap<>(condition.values());
        values.put("export_kind", selection.type().kind());
        values.put("export_demo", demo);
        var sql = PACKS.fill(Map.of(
                "relation", relation.relation(),
                "id", relation.id(),
                "plan", relation.plan() == null ? "NULL" : "feature." + relation.plan(),
                "condition", condition.sql()));
        return snapshot.jdbc()
                .sql(sql)
                .params(values)
                .query((row, number) -> new Provenance.Pack(
                        row.getString("id"),
                        row.getString("title"),
                        row.getObject("dated", LocalDate.class),
                        row.getString("licence"),
                        TextArrays.list(row, "attribution"),
                        row.getBoolean("demo")))
                .list();
    }
}
