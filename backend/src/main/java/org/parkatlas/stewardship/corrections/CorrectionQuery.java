package org.parkatlas.stewardship.corrections;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.SignedIn;
import org.parkatlas.lists.Paging;

import io.swagger.v3.oas.annotations.Parameter;

/** Which corrections are asked for. */
record CorrectionQuery(
        @Parameter(description = "waiting：待答复；answered：已答复", example = "waiting")
        @Pattern(regexp = "waiting|answered", message = "只能是 waiting 或 answered。|is waiting or answered.")
        @Nullable
        String state,

        @Nullable Integer limit,
        @Nullable String cursor) {

    static final CorrectionQuery ALL = new CorrectionQuery(null, null, null);

    /** The year 3000; no time of the database is after it, and it takes every time before it. */
    private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /** The same for the store, of the counties of this post. */
    CorrectionStore.Wanted wanted(SignedIn post) {
        var paging = paging();
        return new CorrectionStore.Wanted(
                null,
                post.viewer().counties(),
                state,
                moment(paging.after(0)),
                idAfter(paging.after(1)),
                paging.oneMore());
    }

    private static @Nullable OffsetDateTime moment(@Nullable String part) {
        if (part == null) {
            return null;
        }
        try {
            var moment = Instant.parse(part);
            if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)) {
                throw Paging.unknownCursor();
            }
            return moment.atOffset(ZoneOffset.UTC);
        } catch (DateTimeParseException forged) {
            throw Paging.unknownCursor();
        }
    }

    private static @Nullable UUID idAfter(@Nullable String part) {
        return part == null ? null : id(part).orElseThrow(Paging::unknownCursor);
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
    static List<String> keyOf(Correction correction) {
        return List.of(correction.received().toString(), correction.id().toString());
    }
}
