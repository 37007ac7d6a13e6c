package org.parkatlas.source;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The place in a document that says something; an entry of {@code sources} in answers.
 *
 * @param clauseId null where the whole document is meant
 * @param clause   label of the clause, such as 表1-3
 * @param quote    the words themselves, null where none are quoted
 */
@Schema(description = "文件中的出处")
public record Citation(
        String documentId,
        @Nullable String clauseId,
        @Nullable String clause,
        @Nullable String quote) {

    /** A document as a whole. */
    public static Citation ofDocument(String documentId) {
        return new Citation(documentId, null, null, null);
    }
}
