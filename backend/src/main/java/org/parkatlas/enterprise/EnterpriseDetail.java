package org.parkatlas.enterprise;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.places.EnteredPosition;
import org.parkatlas.source.Citation;
import org.parkatlas.source.Fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An enterprise with what documents say of it.
 *
 * @param note               what a reader should know, a sentence
 * @param positionNote       where the position comes from and how exact it is, a sentence
 * @param positionDocumentId the document of the position
 * @param positionEntered    who says the position, where a data desk entered it; null where it is the plan's
 * @param facts              what clauses state, each with its sources; two entries where they disagree
 * @param sources            every place that is cited for it
 */
record EnterpriseDetail(
        @JsonUnwrapped Enterprise enterprise,
        @Nullable String note,
        @Nullable String positionNote,
        @Nullable String positionDocumentId,
        @Nullable EnteredPosition positionEntered,
        List<Fact> facts,
        List<Citation> sources) {}
