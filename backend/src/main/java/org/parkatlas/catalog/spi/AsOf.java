package org.parkatlas.catalog.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/** The parameter {@code asOf}: the end of a day in China, or a moment. */
public final class AsOf {

    /** What it is called. */
    public static final String NAME = "asOf";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LENGTH_OF_DAY = 10;

    /** Four digits for the year, which the database has, too. */
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");

    private AsOf() {}

    /**
     * The moment that it names.
     *
     * @throws InvalidParameter if it names none
     */
    public static Instant read(String text) {
        if (!FORM.matcher(text).lookingAt()) {
            throw unreadable();
        }
        try {
            return text.length() == LENGTH_OF_DAY
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(CHINA)
                            .toInstant()
                            .minusMillis(1)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException noSuchTime) {
            throw unreadable();
        }
    }

    private static InvalidParameter unreadable() {
        return new InvalidParameter(
                NAME,
                new Wording(
                        "asOf 应为日期（2026-11-28）或带时区的时刻（2026-11-28T09:00:00Z）。",
                        "asOf is a day (2026-11-28) or a moment with its offset (2026-11-28T09:00:00Z)."));
    }
}
