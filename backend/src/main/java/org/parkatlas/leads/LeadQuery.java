package org.parkatlas.leads;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;

import io.swagger.v3.oas.annotations.Parameter;

/** Which leads are asked for. */
record LeadQuery(
        @Parameter(description = "阶段", example = "talks")
        @Pattern(
                regexp = "lead|talks|signed|construction|production|ended",
                message =
                        "只能是 lead、talks、signed、construction、production 或 ended。|is lead, talks, signed, construction, production or ended.")
        @Nullable
        String stage,

        @Parameter(description = "单位名称、需求或编号里的字")
        @Size(min = 1, max = 64, message = "应为 1 至 64 字。|has 1 to 64 characters.")
        @Nullable
        String q,

        @Nullable Integer limit,
        @Nullable String cursor) {

    /** No time of the database is after it. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /** The same for the store. */
    LeadStore.Wanted wanted(Set<String> counties) {
        var paging = paging();
        try {
            return new LeadStore.Wanted(
                    null,
                    counties,
                    stage == null ? null : Stage.of(stage),
                    q,
                    moment(paging.after(0)),
                    idAfter(paging.after(1)),
                    paging.oneMore());
        } catch (DateTimeException | IllegalArgumentException forged) {
            throw Paging.unknownCursor();
        }
    }

    private static @Nullable OffsetDateTime moment(@Nullable String part) {
        var moment = part == null ? null : Instant.parse(part);
        if (moment != null && (moment.isBefore(Instant.EPOCH) || moment.isAfter(LATEST))) {
            throw Paging.unknownCursor();
        }
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID idAfter(@Nullable String part) {
        return part == null ? null : UUID.fromString(part);
    }

    /** The id that this text is, as the service writes it. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** What the next page begins after. */
    static List<String> keyOf(Lead lead) {
        return List.of(lead.touched().toString(), lead.id().toString());
    }
}
