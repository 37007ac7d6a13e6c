package org.parkatlas.tasks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A measure that a document announces, or a rule of procedure that it sets. What it does not state is null.
 *
 * @param kind          what sort of measure it is
 * @param instrument    by what means, or which step of a procedure
 * @param organisations who acts, in the document's words
 * @param beneficiaries for whom
 * @param condition     on what condition, when or where
 * @param period        by when or for how long
 * @param objects       what it is about, as {@code kind:id}
 */
record Measure(
        String id,
        String plan,

        @Schema(
                allowableValues = {
                    "innovation",
                    "organisation",
                    "cooperation",
                    "environment",
                    "service",
                    "talent",
                    "investment_promotion",
                    "digital",
                    "funding",
                    "finance",
                    "land",
                    "evaluation",
                    "strategy",
                    "procedure"
                })
        String kind,

        String name,
        @Nullable String instrument,
        List<String> organisations,
        @Nullable String beneficiaries,
        @Nullable String condition,
        @Nullable String period,
        List<String> objects) {}
