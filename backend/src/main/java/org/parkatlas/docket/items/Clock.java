package org.parkatlas.docket.items;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How long there still is until an item is due.
 *
 * @param days left; negative where the day is over (超期)
 */
public record Clock(long days, State state) {

    /** Where today is. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Fewer days than these are few (design: 还有 n 天, a warning below 10). */
    private static final int FEW = 10;

    /** What the days mean. */
    public enum State {
        FINE,
        SOON,
        OVERDUE;

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** That of an item today; none where nothing is due or it is closed. */
    static Optional<Clock> of(Step step, @Nullable LocalDate due, LocalDate today) {
        if (due == null || step == Step.CLOSED) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(today, due);
        return Optional.of(new Clock(days, days < 0 ? State.OVERDUE : days < FEW ? State.SOON : State.FINE));
    }
}
