package org.parkatlas.stewardship.changes;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;
import org.parkatlas.problem.InvalidParameter;

import io.swagger.v3.oas.annotations.Parameter;

/** Which change sets are asked for. */
record ChangeSetQuery(
        @Parameter(description = "状态：draft、in_review、returned、accepted、published", example = "in_review") @Nullable
        String state,

        @Parameter(description = "县区代码", example = "441426") @Nullable
        String county,

        @Parameter(description = "要素类型", example = "parcels") @Nullable
        String kind,

        @Nullable Integer limit,
        @Nullable String cursor) {

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /**
     * The same for the store.
     *
     * @param counties only of these, if there are any
     */
    ChangeStore.Wanted wanted(Set<String> counties) {
        if (state != null && ChangeState.find(state).isEmpty()) {
            throw InvalidParameter.unknownValue("state", state);
        }
        var paging = paging();
        return new ChangeStore.Wanted(
                null, counties, state, county, kind, moment(paging.after(0)), id(paging.after(1)), paging.oneMore());
    }

    /** No change set is older than time as the database counts it, and none from tomorrow. */
    private static @Nullable OffsetDateTime moment(@Nullable String part) {
        if (part == null) {
            return null;
        }
        try {
            var moment = Instant.parse(part);
            if (moment.isBefore(Instant.EPOCH) || moment.isAfter(Instant.now().plus(Duration.ofDays(1)))) {
                throw Paging.unknownCursor();
            }
            return moment.atOffset(ZoneOffset.UTC);
        } catch (DateTimeParseException forged) {
            throw Paging.unknownCursor();
        }
    }

    private static @Nullable UUID id(@Nullable String part) {
        try {
            return part == null ? null : UUID.fromString(part);
        } catch (IllegalArgumentException forged) {
            throw Paging.unknownCursor();
        }
    }

    /** What the next page begins after. */
    static List<String> keyOf(StoredChangeSet set) {
        return List.of(set.created().toString(), set.id().toString());
    }
}
