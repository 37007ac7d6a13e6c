package org.parkatlas.landcheck.checks;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;

/** Which part of the list of checks is asked for. */
record LandCheckQuery(@Nullable Integer limit, @Nullable String cursor) {

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /** The same for the store. */
    LandCheckStore.Wanted wanted(Set<String> counties) {
        var paging = paging();
        return new LandCheckStore.Wanted(counties, moment(paging.after(0)), id(paging.after(1)), paging.oneMore());
    }

    /** No check is older than time as the database counts it, and none from tomorrow. */
    private static @Nullable OffsetDateTime moment(@Nullable String part) {
        try {
            var moment = part == null ? null : Instant.parse(part);
            if (moment != null
                    && (moment.isBefore(Instant.EPOCH)
                            || moment.isAfter(Instant.now().plus(Duration.ofDays(1))))) {
                throw Paging.unknownCursor();
            }
            return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException forged) {
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
    static List<String> keyOf(LandCheckItem.Row check) {
        return List.of(check.checkedAt().toString(), check.id());
    }
}
