package org.parkatlas.docket.items;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What was done to an item or said of it; never changed.
 *
 * @param from the step before, null where it was collected or no step was taken
 * @param to   the step that was taken, null where none was
 * @param unit and post, as they were called then
 * @param due  by when, as that step said; null where it did not
 */
public record Entry(
        Instant at,
        Kind kind,
        @Nullable Step from,
        @Nullable Step to,
        String unit,
        Wording post,
        String text,
        @Nullable LocalDate due) {

    /** What it is. */
    public enum Kind {
        MOVED,
        EDITED,

        /** 意见: of any unit. */
        NOTE,

        /** 办理情况: of the unit that has to see to it. */
        REPORT;

        /** The name in the database and in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
