package org.parkatlas.catalog.query.parameters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

import org.parkatlas.catalog.query.TimeSpan;
import org.parkatlas.catalog.query.cql.Predicates;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/**
 * Reads {@code datetime} (OGC 17-069r4, 7.15.4): a moment, or an interval of two, either of which may be open. Objects
 * are valid by whole days, so a start counts from the beginning of its day.
 */
final class DatetimeParameter {

    private static final Pattern BARE_T = Pattern.compile("^([^T]+)T$");

    private DatetimeParameter() {}

    static TimeSpan read(String datetime) {
        var parts = datetime.split("/", -1);
        if (parts.length > 2 || (parts.length == 2 && isOpen(parts[0]) && isOpen(parts[1]))) {
            throw fault();
        }
        var end = parts[parts.length - 1];
        var start = isOpen(parts[0]) && parts.length == 2 ? LocalDateTime.MIN : moment(parts[0]);
        var span = new TimeSpan.Bound.At(isOpen(end) && parts.length == 2 ? LocalDateTime.MAX : moment(end));
        if (start.isAfter(span.moment())) {
            throw fault();
        }
        return new TimeSpan(new TimeSpan.Bound.At(dayOf(start)), span);
    }

    private static LocalDateTime dayOf(LocalDateTime moment) {
        return moment.equals(LocalDateTime.MIN) ? moment : moment.toLocalDate().atStartOfDay();
    }

    private static boolean isOpen(String part) {
        return part.isEmpty() || part.equals(Predicates.OPEN);
    }

    /** A day may end with a bare T: so GDAL 3.6 writes it where it hands a filter on dates over. */
    private static LocalDateTime moment(String text) {
        var written = BARE_T.matcher(text).replaceFirst("$1");
        try {
            return written.indexOf('T') < 0 && written.indexOf('t') < 0
                    ? LocalDate.parse(written).atStartOfDay()
                    : OffsetDateTime.parse(written)
                            .withOffsetSameInstant(ZoneOffset.UTC)
                            .toLocalDateTime();
        } catch (DateTimeException unreadable) {
            throw fault();
        }
    }

    private static InvalidParameter fault() {
        return new InvalidParameter(
                "datetime",
                new Wording(
                        "datetime 应为时刻（2025-01-01T00:00:00Z）、日期，或起止区间（../2025-01-01T00:00:00Z），起不晚于止。",
                        "datetime is a moment (2025-01-01T00:00:00Z), a date, or an interval of two of them with .. for an "
                                + "open end, the start not after the end."));
    }
}
