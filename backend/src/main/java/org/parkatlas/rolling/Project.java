package org.parkatlas.rolling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;

/**
 * A project of a plan, and what was seen of it since.
 *
 * @param day      today
 * @param stage    in which the plan's words put it, null where they put it in none
 * @param seen     the latest observation, null where nobody entered one
 * @param reported the day of the later document that the pack names, null where it names none or one without a day
 */
record Project(
        String id,
        String name,
        @Nullable EnglishName english,
        List<String> counties,
        @Nullable String park,
        @Nullable String stage,
        @Nullable String stageText,
        @Nullable Seen seen,
        @Nullable LocalDate reported,
        LocalDate day) {

    /** A stage that it was seen to have. */
    record Seen(
            String stage,
            LocalDate asOf,
            @Nullable String words,
            @Nullable String saidBy,
            @Nullable String documentId,
            boolean demo) {}

    /** As it was last seen, else as the plan has it. */
    @Nullable
    String latestStage() {
        return seen == null ? stage : seen.stage();
    }

    /** The day of the newest of what was seen and reported, null where nothing was. */
    @Nullable
    LocalDate newest() {
        var asOf = seen == null ? null : seen.asOf();
        if (asOf == null || reported == null) {
            return asOf == null ? reported : asOf;
        }
        return asOf.isAfter(reported) ? asOf : reported;
    }

    /** Days since then; null where there is no day. */
    @Nullable
    Long days() {
        var newest = newest();
        return newest == null ? null : ChronoUnit.DAYS.between(newest, day);
    }

    /** How it stands by the rule of its latest stage. */
    Freshness freshness(Map<String, FreshnessRule> rules) {
        var stage = latestStage();
        if ("投产".equals(stage)) {
            return Freshness.DONE;
        }
        var newest = newest();
        var rule = rules.get(stage == null ? FreshnessRule.NO_STAGE : stage);
        return newest == null || rule == null ? Freshness.UNKNOWN : rule.on(day, newest);
    }
}
