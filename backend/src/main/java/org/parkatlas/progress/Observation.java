package org.parkatlas.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.source.Citation;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What somebody published of a target.
 *
 * @param year       the year that the figure is of
 * @param asOf       the day, where the source says one
 * @param value      null where only a status was set by hand
 * @param counts     what the figure counts, in the words of its source
 * @param otherScope it counts something else than the target does (口径不同), and is not compared
 * @param judged     the status that was set by hand (人工判定), null where none was
 * @param saidBy     the unit that says so, null where a document does
 * @param sources    the document that says so; empty where a unit does
 */
record Observation(
        String id,
        @JsonIgnore String target,
        int year,
        @Nullable LocalDate asOf,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable String counts,
        boolean otherScope,

        @Schema(allowableValues = {"achieved", "substantial", "moderate", "limited", "deterioration"}) @Nullable
        String judged,

        @Nullable String saidBy,
        @Nullable String note,
        boolean demo,
        List<Citation> sources) {}
