package org.parkatlas.leads;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.land.ledger.Plot;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A client from the first word until it produces (线索).
 *
 * @param county      code (GB/T 2260) of the county that looks after it
 * @param areaMu      亩 that it asks for, null where it has not said
 * @param touchedAt   when somebody last wrote something of it
 * @param quietDays   days since then
 * @param post        whoever brought it, as it was called then
 * @param demo        whether it is synthetic (演示数据)
 */
@Schema(name = "Lead")
record LeadAnswer(
        String id,
        @Schema(example = "XS-441426-2026-0001") String number,
        int version,
        @Schema(example = "441426") String county,
        String client,
        String needs,
        @Nullable BigDecimal areaMu,
        Stage stage,
        LocalDate stageSince,
        Instant createdAt,
        Instant touchedAt,
        long quietDays,
        Staleness staleness,
        String post,
        List<HeldParcel> plots,
        List<ClashAnswer> clashes,
        boolean demo) {

    LeadAnswer {
        plots = List.copyOf(plots);
        clashes = List.copyOf(clashes);
    }

    /**
     * A parcel that it wants or has reserved.
     *
     * @param post   whoever noted it
     * @param parcel as it is now; null where it is no longer registered
     */
    @Schema(name = "LeadPlot")
    record HeldParcel(
            String id,
            String code,
            Held held,
            Instant since,
            String post,
            @Nullable PlotAnswer parcel) {}

    /**
     * What does not go together.
     *
     * @param title  in few words
     * @param code   of the parcel, null where it is about none
     * @param number of the lead that it clashes with, null where it is about none
     * @param post   that noted the parcel for that lead
     */
    @Schema(name = "LeadClash")
    record ClashAnswer(
            Clash.Kind kind,
            String title,
            @Nullable String code,
            @Nullable String number,
            @Nullable String post) {}

    /**
     * A parcel as it is now.
     *
     * @param areaMu the registered area, 亩; null where none is registered
     * @param idle   whether a full year has passed since it had to be begun or was stopped
     */
    @Schema(name = "FreePlot")
    record PlotAnswer(
            String id,
            String code,
            String county,
            String parkId,
            @Nullable String block,
            String stage,
            @Nullable BigDecimal areaMu,
            boolean idle,
            boolean demo) {

        static PlotAnswer of(Plot plot) {
            return new PlotAnswer(
                    plot.id(),
                    plot.code(),
                    plot.county(),
                    plot.park(),
                    plot.block(),
                    plot.stage().code(),
                    plot.areaMu(),
                    plot.isIdle(),
                    plot.demo());
        }
    }

    /**
     * What was said or done.
     *
     * @param post as it was called then
     */
    @Schema(name = "LeadNote")
    record Note(Instant at, String post, String text) {

        static List<Note> of(List<LeadNote> notes, Locale language) {
            return notes.stream()
                    .map(it -> new Note(it.at(), it.post().in(language), it.text()))
                    .toList();
        }
    }

    static LeadAnswer of(Leads.Seen seen, Locale language) {
        var lead = seen.lead();
        return new LeadAnswer(
                lead.id().toString(),
                lead.number(),
                lead.version(),
                lead.county(),
                lead.client(),
                lead.needs(),
                lead.areaMu(),
                lead.stage(),
                lead.stageSince(),
                lead.created(),
                lead.touched(),
                seen.days(),
                seen.staleness(),
                lead.post().in(language),
                seen.plots().stream().map(it -> held(it, language)).toList(),
                seen.clashes().stream().map(it -> clash(it, language)).toList(),
                lead.demo());
    }

    private static HeldParcel held(Leads.SeenPlot seen, Locale language) {
        var held = seen.held();
        return new HeldParcel(
                held.parcel(),
                held.code(),
                held.held(),
                held.since(),
                held.post().in(language),
                seen.plot() == null ? null : PlotAnswer.of(seen.plot()));
    }

    private static ClashAnswer clash(Clash clash, Locale language) {
        var other = clash.other();
        return new ClashAnswer(
                clash.kind(),
                clash.kind().title().in(language),
                clash.code(),
                other == null ? null : other.number(),
                other == null ? null : other.post().in(language));
    }
}
