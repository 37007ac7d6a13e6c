package org.parkatlas.rolling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;
import org.parkatlas.source.Citation;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The rolling ledger of projects of a plan (重点项目滚动台账).
 *
 * @param day      that freshness is counted to
 * @param planEnd  the last day of the plan's period, null where it says none
 * @param total    how many items there are
 * @param demo     whether something in it is synthetic (演示数据)
 */
@Schema(name = "RollingLedger")
record RollingAnswer(
        @Schema(example = "meizhou") String plan,
        LocalDate day,
        @Nullable LocalDate planEnd,
        List<Item> items,
        int total,
        List<FreshnessRule> rules,
        List<Announced> evaluations,
        boolean demo) {

    RollingAnswer {
        items = List.copyOf(items);
        rules = List.copyOf(rules);
        evaluations = List.copyOf(evaluations);
    }

    /**
     * A project of the plan.
     *
     * @param stage     谋划, 储备, 核准, 建设 or 投产, null where the plan's words fit none
     * @param stageText the plan's words
     * @param seen      the latest stage that was seen of it since, null where none was
     * @param newest    the day of the newest observation or report, null where there is none
     * @param days      since then, null where there is no day
     */
    @Schema(name = "RollingProject")
    record Item(
            String id,
            String name,
            @Nullable EnglishName english,
            List<String> countyCodes,
            @Nullable String parkId,
            @Nullable String stage,
            @Nullable String stageText,
            @Nullable Seen seen,
            @Nullable LocalDate newest,
            @Nullable Long days,
            Freshness freshness,
            List<Kept> plots,
            List<Clash> clashes) {}

    /** A stage that was seen. */
    @Schema(name = "RollingStage")
    record Seen(
            @Schema(allowableValues = {"谋划", "储备", "核准", "建设", "投产"})
            String stage,

            LocalDate asOf,
            @Nullable String words,
            @Nullable String saidBy,
            @Nullable String documentId,
            boolean demo) {}

    /**
     * A parcel that is kept for the project.
     *
     * @param post  whoever reserved it, as it was called then
     * @param ended whether its last day is over
     */
    @Schema(name = "RollingPlot")
    record Kept(String id, String code, String post, Instant since, LocalDate until, boolean ended, boolean demo) {}

    /**
     * What does not go together.
     *
     * @param title  in few words
     * @param code   of the parcel, null where it is about none
     * @param number of the lead that it clashes with, null where it is about none
     * @param post   that noted the parcel for that lead
     */
    @Schema(name = "RollingClash")
    record Clash(
            Trouble.Kind kind,
            String title,
            @Nullable String code,
            @Nullable String number,
            @Nullable String post) {}

    /**
     * An evaluation that the plan announces.
     *
     * @param everyMonths how often it says, null where it does not
     * @param nextOn      the next day; null where the plan names no day to count from, or its period is over
     * @param reason      why there is no next day, null where there is one
     */
    @Schema(name = "RollingEvaluation")
    record Announced(
            String id,
            String name,
            @Nullable Integer everyMonths,
            @Nullable LocalDate nextOn,

            @Schema(allowableValues = {"not_dated", "period_over"}) @Nullable
            String reason,

            List<Citation> sources) {}

    static RollingAnswer of(RollingLedgers.Ledger ledger, Locale language) {
        return new RollingAnswer(
                ledger.plan(),
                ledger.day(),
                ledger.end(),
                ledger.entries().stream()
                        .map(it -> item(it, ledger.day(), language))
                        .toList(),
                ledger.entries().size(),
                ledger.rules(),
                ledger.evaluations().stream()
                        .map(it -> announced(it, ledger, language))
                        .toList(),
                ledger.isDemo());
    }

    private static Item item(RollingLedgers.Entry entry, LocalDate day, Locale language) {
        var project = entry.project();
        var seen = project.seen();
        return new Item(
                project.id(),
                project.name(),
                project.english(),
                project.counties(),
                project.park(),
                project.stage(),
                project.stageText(),
                seen == null
                        ? null
                        : new Seen(
                                seen.stage(), seen.asOf(), seen.words(), seen.saidBy(), seen.documentId(), seen.demo()),
                project.newest(),
                project.days(),
                entry.freshness(),
                entry.plots().stream()
                        .map(it -> new Kept(
                                it.parcel(),
                                it.code(),
                                it.post().in(language),
                                it.since(),
                                it.until(),
                                it.isOver(day),
                                it.demo()))
                        .toList(),
                entry.troubles().stream().map(it -> clash(it, language)).toList());
    }

    private static Clash clash(Trouble trouble, Locale language) {
        var other = trouble.other();
        return new Clash(
                trouble.kind(),
                trouble.kind().title().in(language),
                trouble.code(),
                other == null ? null : other.number(),
                other == null ? null : other.post().in(language));
    }

    private static Announced announced(Evaluation evaluation, RollingLedgers.Ledger ledger, Locale language) {
        var next = evaluation.nextFrom(ledger.day(), ledger.end());
        return new Announced(
                evaluation.id(),
                evaluation.name().in(language),
                evaluation.everyMonths(),
                next,
                next == null ? evaluation.whyNone() : null,
                evaluation.sources());
    }
}
