package org.parkatlas.docket.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.parkatlas.docket.units.Unit;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is on the docket.
 *
 * @param number       on the map, in the list and in the agenda
 * @param county       code of the county whose unit collected it, null where the office did
 * @param raisedBy     null where it is from a clause alone
 * @param source       null where a unit raised it
 * @param places       none where it is of the whole city (全市)
 * @param anchors      where its marks stand
 * @param preparedWith division of the province with which it was prepared
 * @param clock        null where nothing is due
 * @param mayMove      steps that whoever asks may take
 * @param demo         whether it is synthetic (演示数据)
 */
@Schema(name = "DocketItem")
record ItemAnswer(
        String id,
        int number,
        int version,
        ItemKind kind,
        String title,
        String text,
        @Nullable String county,
        @Nullable UnitName raisedBy,
        @Nullable SourceClauseAnswer source,
        List<PlaceAnswer> places,
        List<AnchorAnswer> anchors,
        Step step,
        LocalDate stepSince,
        @Nullable String preparedWith,
        @Nullable String proposal,
        @Nullable LocalDate decidedOn,
        @Nullable String resolution,
        @Nullable UnitName responsible,
        @Nullable LocalDate due,
        @Nullable ClockAnswer clock,
        Instant touchedAt,
        List<Step> mayMove,
        boolean mayEdit,
        boolean mayReport,
        boolean demo) {

    ItemAnswer {
        places = List.copyOf(places);
        anchors = List.copyOf(anchors);
        mayMove = List.copyOf(mayMove);
    }

    /** A unit; its name is null where the packs have it no more. */
    @Schema(name = "DocketUnitName")
    record UnitName(String id, @Nullable String name) {}

    /** A clause; the labels are null where it is not published any more. */
    @Schema(name = "DocketSource")
    record SourceClauseAnswer(
            String documentId,
            String clauseId,
            @Nullable String document,
            @Nullable String clause) {

        static SourceClauseAnswer of(SourceClause source) {
            return new SourceClauseAnswer(source.documentId(), source.clauseId(), source.document(), source.clause());
        }
    }

    /**
     * What it is about.
     *
     * @param label as it was called when it was named
     * @param park  in which it lies, null where it lies in none
     */
    @Schema(name = "DocketPlace")
    record PlaceAnswer(
            @Schema(example = "park:meixian-yuan") String reference,
            String label,
            @Nullable String park,
            @Nullable String county) {}

    /** A park or county at which its mark stands; the position is null where none is known. */
    @Schema(name = "DocketAnchor")
    record AnchorAnswer(
            String reference,
            String name,
            @Nullable Double lon,
            @Nullable Double lat) {}

    /** Days left, negative once it is overdue. */
    @Schema(name = "DocketClock")
    record ClockAnswer(long days, Clock.State state) {}

    /**
     * What was done or said.
     *
     * @param unit and post, as they were called then
     */
    @Schema(name = "DocketEntry")
    record EntryAnswer(
            Instant at,
            Entry.Kind kind,
            @Nullable Step from,
            @Nullable Step to,
            String unit,
            String post,
            String text,
            @Nullable LocalDate due) {

        static List<EntryAnswer> of(List<Entry> entries, Locale language) {
            return entries.stream()
                    .map(it -> new EntryAnswer(
                            it.at(),
                            it.kind(),
                            it.from(),
                            it.to(),
                            it.unit(),
                            it.post().in(language),
                            it.text(),
                            it.due()))
                    .toList();
        }
    }

    static ItemAnswer of(Seen seen) {
        var item = seen.item();
        return new ItemAnswer(
                item.id().toString(),
                item.number(),
                item.version(),
                item.kind(),
                item.title(),
                item.text(),
                item.county(),
                unit(item.raisedBy(), seen.raisedBy()),
                seen.source() == null ? null : SourceClauseAnswer.of(seen.source()),
                seen.places().stream()
                        .map(it -> new PlaceAnswer(it.reference(), it.label(), it.park(), it.county()))
                        .toList(),
                seen.places().stream()
                        .map(Place::anchor)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(seen.anchors()::get)
                        .filter(Objects::nonNull)
                        .map(it -> new AnchorAnswer(it.reference(), it.name(), it.lon(), it.lat()))
                        .toList(),
                item.step(),
                item.stepSince(),
                item.preparedWith(),
                item.proposal(),
                item.decidedOn(),
                item.resolution(),
                unit(item.responsible(), seen.responsible()),
                item.due(),
                seen.clock().map(it -> new ClockAnswer(it.days(), it.state())).orElse(null),
                item.touched(),
                seen.mayMove(),
                seen.mayEdit(),
                seen.mayReport(),
                item.demo());
    }

    private static @Nullable UnitName unit(@Nullable String id, @Nullable Unit unit) {
        return id == null ? null : new UnitName(id, unit == null ? null : unit.name());
    }
}
