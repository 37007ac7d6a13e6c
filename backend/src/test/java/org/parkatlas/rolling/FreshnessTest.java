package org.parkatlas.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.land.SupplyStage;
import org.parkatlas.land.ledger.Plot;
import org.parkatlas.problem.Wording;

/** 邯郸: a yellow card after two months, a red one after three; a month is full on the same day of a later one. */
class FreshnessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Map<String, FreshnessRule> RULES = Map.of(
            "none", new FreshnessRule("none", 2, 3, "邯郸"),
            "建设", new FreshnessRule("建设", 2, 3, "邯郸"));

    private static Project project(
            @Nullable String planned, @Nullable String seen, @Nullable String on, @Nullable String reported) {
        return new Project(
                "p",
                "项目",
                null,
                List.of(),
                null,
                planned,
                null,
                seen == null ? null : new Project.Seen(seen, day(on), null, "某单位", null, false),
                reported == null ? null : day(reported),
                DAY);
    }

    private static LocalDate day(@Nullable String text) {
        return LocalDate.parse(String.valueOf(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, fresh",
        "2026-09-30, yellow",
        "2026-09-01, yellow",
        "2026-08-31, red",
        "2026-08-30, red",
        "2023-09-28, red",
    })
    void aCardComesOnTheSameDayOfALaterMonth(String on, String expected) {
        assertThat(project(null, "建设", on, null).freshness(RULES).code()).isEqualTo(expected);
    }

    @Test
    void whatWasNeverSeenHasNoCard() {
        assertThat(project("建设", null, null, null).freshness(RULES)).isEqualTo(Freshness.UNKNOWN);
        assertThat(project("建设", null, null, null).days()).isNull();
    }

    @Test
    void theNewestOfObservationAndReportCounts() {
        var project = project(null, "建设", "2026-01-01", "2026-11-01");

        assertThat(project.newest()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(project.days()).isEqualTo(29);
        assertThat(project.freshness(RULES)).isEqualTo(Freshness.FRESH);
    }

    @Test
    void whatProducesIsFollowedNoMore() {
        assertThat(project("建设", "投产", "2020-01-01", null).freshness(RULES)).isEqualTo(Freshness.DONE);
    }

    private static Reservation kept(String until) {
        var post = new Wording("招商岗", "promoter");
        return new Reservation("p", "项目", "x", "PY-01", LocalDate.parse(until), Instant.EPOCH, post, false);
    }

    private static Map<String, Plot> parcel(boolean isIdle) {
        return Map.of("x", new Plot("x", "PY-01", "441426", "y", null, SupplyStage.READY, null, isIdle, true));
    }

    private static List<String> troubles(
            Project project, List<Reservation> own, Map<String, Plot> known, List<Trouble.Other> leads) {
        return Trouble.of(project, own, known, leads).stream()
                .map(it -> it.kind().code())
                .toList();
    }

    @Test
    void whatDoesNotGoTogetherIsSaid() {
        var building = project("建设", null, null, null);
        var lead = new Trouble.Other("x", "XS-441426-2026-0001", new Wording("招商岗", "promoter"));

        assertThat(troubles(building, List.of(), Map.of(), List.of())).containsExactly("building_without_plot");
        assertThat(troubles(project("谋划", null, null, null), List.of(), Map.of(), List.of()))
                .isEmpty();
        assertThat(troubles(building, List.of(kept("2026-11-30")), parcel(false), List.of()))
                .isEmpty();
        assertThat(troubles(building, List.of(kept("2026-11-29")), parcel(false), List.of()))
                .containsExactly("building_without_plot", "reservation_ended");
        assertThat(troubles(building, List.of(kept("2027-01-01")), parcel(true), List.of(lead)))
                .containsExactly("plot_idle", "plot_shared");
        assertThat(troubles(building, List.of(kept("2027-01-01")), Map.of(), List.of()))
                .containsExactly("plot_gone");
    }

    private static Evaluation evaluation(@Nullable Integer months, @Nullable String first) {
        return new Evaluation(
                "e", new Wording("评估", "evaluation"), months, first == null ? null : LocalDate.parse(first), List.of());
    }

    @Test
    void anEvaluationIsDueWhenThePlanSaysSoAndNeverElse() {
        assertThat(evaluation(12, null).nextFrom(DAY, null)).isNull();
        assertThat(evaluation(12, null).whyNone()).isEqualTo("not_dated");
        assertThat(evaluation(12, "2021-12-31").nextFrom(DAY, null)).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(evaluation(12, "2021-12-31").nextFrom(DAY, LocalDate.of(2025, 12, 31)))
                .isNull();
        assertThat(evaluation(null, "2023-06-30").nextFrom(DAY, null)).isNull();
        assertThat(evaluation(null, "2027-06-30").nextFrom(DAY, null)).isEqualTo(LocalDate.of(2027, 6, 30));
    }
}
