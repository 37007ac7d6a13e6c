package org.parkatlas.source;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.problem.Wording;

/**
 * Reads the columns {@code document_id}, {@code clause_id} and {@code quote} of a pack row: at most 120 characters that
 * stand literally in the clause, after NFKC and the removal of white space.
 */
public final class Quotation {

    /** Kind under which {@link PackReferences} knows clauses and their folded texts. */
    static final String CLAUSE = "clause";

    private static final int LONGEST = 120;

    private Quotation() {}

    /** Puts {@code document_id}, {@code clause_id} and {@code quote}, none of which may be empty. */
    public static void read(PackRow row, PackReferences references, Map<String, @Nullable Object> values) {
        row.text("quote");
        readOptionalQuote(row, references, values);
    }

    /** The same where the row may name a clause without quoting it. */
    public static void readOptionalQuote(PackRow row, PackReferences references, Map<String, @Nullable Object> values) {
        var document = row.reference("document_id", "document", references);
        var clause = row.text("clause_id");
        var quote = row.optional("quote");
        var text = references.textOf(CLAUSE, clauseKey(document, clause));
        if (text.isEmpty()) {
            row.reject("clause_id", Wording.of("%s 没有条款 %s。", "the document %s has no clause %s.", document, clause));
        } else if (quote != null) {
            checkQuote(row, quote, text.get(), clauseKey(document, clause));
        }
        values.put("document_id", document);
        values.put("clause_id", clause);
        values.put("quote", quote);
    }

    /** The id in this column, refused where the document has no such clause. */
    public static String clause(PackRow row, String column, String document, PackReferences references) {
        var clause = row.text(column);
        if (references.textOf(CLAUSE, clauseKey(document, clause)).isEmpty()) {
            row.reject(column, Wording.of("%s 没有条款 %s。", "the document %s has no clause %s.", document, clause));
        }
        return clause;
    }

    static String clauseKey(String document, String clause) {
        return document + "/" + clause;
    }

    private static void checkQuote(PackRow row, String quote, String clauseText, String clause) {
        if (!clauseText.contains(PackReferences.folded(quote))) {
            row.reject("quote", Wording.of("引文不在条款 %s 的原文里。", "the quote is not in the text of clause %s.", clause));
        }
        if (quote.codePointCount(0, quote.length()) > LONGEST) {
            row.reject("quote", Wording.of("引文超过 %d 字。", "the quote has more than %d characters.", LONGEST));
        }
    }
}
