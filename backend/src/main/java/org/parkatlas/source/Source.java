package org.parkatlas.source;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A document with the clauses that are cited from it and what they contradict.
 *
 * @param status adopted, draft_for_comment or published
 * @param kind   plan, notice, report, news, dataset or knowledge
 * @param url    http or https
 * @param note   what a reader should know about it
 */
record Source(
        String id,
        String title,
        String shortTitle,
        @Nullable EnglishName english,
        @Nullable String issuer,
        @Nullable String docNo,
        @Nullable LocalDate issuedOn,

        @Schema(allowableValues = {"adopted", "draft_for_comment", "published"})
        String status,

        @Schema(allowableValues = {"plan", "notice", "report", "news", "dataset", "knowledge"})
        String kind,

        @Nullable String url,
        @Nullable String note,
        List<Clause> clauses,
        List<Disagreement> conflicts) {

    /** The sentences of a clause that are cited, and what some of them mean in English. */
    record Clause(String id, String heading, String text, List<Translation> translations) {

        Clause {
            translations = List.copyOf(translations);
        }
    }

    /** What the quoted words mean in English, by us. */
    @Schema(name = "QuoteTranslation")
    record Translation(String quote, String translation) {}

    /** A statement on which clauses disagree, at least one of them in this document. */
    record Disagreement(String id, String statement, List<Value> values) {}

    /** What one clause says; the clause may stand in another document. */
    record Value(String label, String documentId, String clauseId, String quote) {}
}
