package org.parkatlas.progress;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.source.Citation;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A stage that a project had at a later day than the plan's.
 *
 * @param parkId  the park in which it then stood, null where the source says none
 * @param words   what the source says of the stage
 * @param saidBy  the unit that says so, null where a document does
 * @param sources the document that says so; empty where a unit does
 */
record ProjectObservation(
        String id,
        @JsonIgnore String project,

        @Schema(allowableValues = {"谋划", "储备", "核准", "建设", "投产"})
        String stage,

        LocalDate asOf,
        @Nullable String parkId,
        @Nullable String words,
        @Nullable String saidBy,
        @Nullable String note,
        boolean demo,
        List<Citation> sources) {}
