package org.parkatlas.docket.items;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.SqlFile;
import org.springframework.stereotype.Component;

/** Clauses that items can be from: those of the documents that everybody reads. */
@Component
class Clauses {

    private static final String LIST = SqlFile.read(Clauses.class, "list-clauses");

    private final Readings readings;

    Clauses(Readings readings) {
        this.readings = readings;
    }

    /** Those of the plan and of what gives its meeting an office, in their order. */
    List<SourceClause> list(String plan) {
        return read(plan, null, null);
    }

    /** This one; empty where there is none. */
    Optional<SourceClause> find(String document, String clause) {
        return read(null, document, clause).stream().findFirst();
    }

    private List<SourceClause> read(@Nullable String plan, @Nullable String document, @Nullable String clause) {
        return readings.read(
                Viewer.PUBLIC,
                reading -> reading.jdbc()
                        .sql(LIST)
                        .param("plan", plan)
                        .param("document", document)
                        .param("clause", clause)
                        .query((row, index) -> new SourceClause(
                                row.getString("document_id"),
                                row.getString("id"),
                                row.getString("title"),
                                row.getString("label")))
                        .list());
    }
}
