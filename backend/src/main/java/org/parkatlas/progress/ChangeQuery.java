package org.parkatlas.progress;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.parkatlas.lists.Paging;

/** Which part of the changes of a plan is asked for. */
record ChangeQuery(@Nullable Integer limit, @Nullable String cursor) {

    /** Newest first, then by id. */
    Paging paging() {
        return Paging.of(limit, cursor, 2);
    }

    /** The day of the change before the page. */
    @Nullable
    LocalDate dayAfter() {
        var day = paging().after(0);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException forged) {
            throw Paging.unknownCursor();
        }
    }
}
