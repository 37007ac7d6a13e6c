package org.parkatlas.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sentences of documents that we cite, and nothing more: {@code clauses.csv}. */
@Component
class ClauseSection implements PackSection {

    @Override
    public String file() {
        return "clauses.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("document");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("document_id*", "id*", "ord*", "label*", "heading*", "text*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("clause", "document_id", "id");
    }

    @Override
    public void addPrior(JdbcClient owner, String pack, PackReferences references) {
        owner.sql("SELECT document_id, id, text FROM parkatlas.clause WHERE pack <> :pack")
                .param("pack", pack)
                .query(result -> {
                    var key = Quotation.clauseKey(result.getString("document_id"), result.getString("id"));
                    references.addPrior(Quotation.CLAUSE, key);
                    references.addText(Quotation.CLAUSE, key, PackReferences.folded(result.getString("text")));
                });
    }

    @Override
    public void declare(PackRow row, PackReferences references) {
        var key = Quotation.clauseKey(row.text("document_id"), row.text("id"));
        references.declare(Quotation.CLAUSE, key, row);
        references.addText(Quotation.CLAUSE, key, PackReferences.folded(row.text("text")));
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("document_id", row.reference("document_id", "document", references));
        values.put("id", row.id("id"));
        values.put("ord", row.integer("ord"));
        values.put("label", row.text("label"));
        values.put("heading", row.text("heading"));
        values.put("text", row.text("text"));
        return values;
    }
}
