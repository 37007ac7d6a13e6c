package org.parkatlas.landcheck.batch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;

/** Which part of the list of batches is asked for. */
record BatchQuery(@Nullable Integer limit, @Nullable String cursor) {

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** Which part of the list. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /** The same for the store. */
    BatchStore.Wanted wanted(Set<String> counties) {
        var paging = paging();
        try {
            return new BatchStore.Wanted(counties, moment(paging.after(0)), id(paging.after(1)), paging.oneMore());
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

    private static @Nullable UUID id(@Nullable String part) {
        return part == null ? null : UUID.fromString(part);
    }

    /** What the next page begins after. */
    static List<String> keyOf(StoredBatch batch) {
        return List.of(batch.created().toString(), batch.id().toString());
    }
}
