package org.parkatlas.catalog.query.parameters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/** Reads {@code asOf}: the end of a day in China, or a moment, of which it is asked what the service showed then. */
public final class AsOfParameter {

    /** What it is called. */
    public static final String NAME = "asOf";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LENGTH_OF_DAY = 10;

    /** Four digits for the year, which the database has, too. */
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");

    private AsOfParameter() {}

    /**
     * The moment that it names.
     *
     * @throws InvalidParameter if it names none, or nothing is kept of what objects of the type were
     */
    public static Instant read(FeatureType type, String text) {
        if (type.relation().history() == null) {
            throw new InvalidParameter(
                    NAME,
                    Wording.of(
                            "图层 %s 不保存历史，去掉 asOf。",
                            "Nothing is kept of what the layer %s was; leave asOf out.", type.id()));
        }
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
