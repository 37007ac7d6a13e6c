package org.parkatlas.docket.items;

import org.jspecify.annotations.Nullable;

/**
 * The clause of a document that an item is from.
 *
 * @param document what people call the document, null where it is not published any more
 * @param clause   label of the clause, such as 五（二）; null likewise
 */
public record SourceClause(
        String documentId,
        String clauseId,
        @Nullable String document,
        @Nullable String clause) {}
