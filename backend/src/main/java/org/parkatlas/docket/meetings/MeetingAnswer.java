package org.parkatlas.docket.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.docket.items.Seen;
import org.parkatlas.docket.items.Step;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A meeting with its agenda.
 *
 * @param issuedAt when members were given it; null while it is a draft of the office
 * @param parts    all four in their order
 * @param mayEdit  whether whoever asks may change it
 */
@Schema(name = "DocketMeeting")
record MeetingAnswer(
        String id,
        int version,
        MeetingKind kind,
        LocalDate heldOn,
        Way way,
        @Nullable String place,
        String chair,
        @Nullable Instant issuedAt,
        List<PartAnswer> parts,
        boolean mayEdit,
        boolean demo) {

    MeetingAnswer {
        parts = List.copyOf(parts);
    }

    /** A part of the agenda. */
    @Schema(name = "DocketAgendaPart")
    record PartAnswer(Part part, List<Line> items) {

        PartAnswer {
            items = List.copyOf(items);
        }
    }

    /** An item on the agenda. */
    @Schema(name = "DocketAgendaItem")
    record Line(String id, int number, String title, Step step) {

        static Line of(Seen seen) {
            var item = seen.item();
            return new Line(item.id().toString(), item.number(), item.title(), item.step());
        }
    }

    static MeetingAnswer of(Meetings.Prepared prepared) {
        var meeting = prepared.meeting();
        return new MeetingAnswer(
                meeting.id().toString(),
                meeting.version(),
                meeting.kind(),
                meeting.heldOn(),
                meeting.way(),
                meeting.place(),
                meeting.chair(),
                meeting.issued(),
                Arrays.stream(Part.values())
                        .map(part -> new PartAnswer(
                                part,
                                prepared.itemsOf(part).stream().map(Line::of).toList()))
                        .toList(),
                prepared.member().isOffice(),
                meeting.demo()
                        || prepared.items().values().stream()
                                .flatMap(List::stream)
                                .anyMatch(it -> it.item().demo()));
    }
}
