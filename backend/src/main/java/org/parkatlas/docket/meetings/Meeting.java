package org.parkatlas.docket.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A meeting with its agenda.
 *
 * @param place   null where none was said, as of one by video
 * @param chair   召集人 or whom he sends, by unit or post; no person
 * @param issued  when members were given it; null while it is a draft of the office
 * @param agenda  ids of the items of every part, in their order
 * @param version counts the changes
 * @param demo    whether it is synthetic (演示数据)
 */
record Meeting(
        UUID id,
        String plan,
        MeetingKind kind,
        LocalDate heldOn,
        Way way,
        @Nullable String place,
        String chair,
        @Nullable Instant issued,
        Map<Part, List<UUID>> agenda,
        int version,
        boolean demo) {

    Meeting {
        agenda = Map.copyOf(agenda);
    }

    /** Those of a part, in their order. */
    List<UUID> itemsOf(Part part) {
        return agenda.getOrDefault(part, List.of());
    }
}
