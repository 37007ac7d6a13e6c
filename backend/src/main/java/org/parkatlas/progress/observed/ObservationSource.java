package org.parkatlas.progress.observed;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.problem.Wording;
import org.parkatlas.source.Quotation;

/** What says that something was observed: a clause of a document, a document as a whole, or a unit. */
final class ObservationSource {

    private ObservationSource() {}

    /** Puts {@code document_id}, {@code clause_id}, {@code quote} and {@code source_unit}; a document, a unit or both. */
    static void read(PackRow row, PackReferences references, Map<String, @Nullable Object> values) {
        var unit = row.optional("source_unit");
        if (unit != null && unit.length() > 120) {
            row.reject("source_unit", new Wording("最长 120 字。", "has 120 characters at most."));
        }
        values.put("source_unit", unit);
        if (row.optional("clause_id") != null) {
            Quotation.readOptionalQuote(row, references, values);
            return;
        }
        var document = row.referenceOrEmpty("document_id", "document", references);
        if (document == null && unit == null && row.optional("document_id") == null) {
            row.reject("document_id", new Wording("文件和单位至少写一个。", "or source_unit has to be given."));
        }
        values.put("document_id", document);
        values.put("clause_id", null);
        values.put("quote", null);
    }
}
