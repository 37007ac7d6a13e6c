package org.parkatlas.lists;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Wording;

/**
 * Which part of a list is wanted. A list is walked by the sort key of the last item, never by an offset, so that page
 * 1,000 costs what page 1 costs and no item is skipped or repeated while others are added.
 *
 * @param limit 1 to {@link #LARGEST}; a larger number asks for {@link #LARGEST}
 * @param after the sort key after which the part begins, empty for the first part
 */
public record Paging(int limit, List<String> after) {

    /** The largest part that is answered at once. */
    public static final int LARGEST = 1000;

    /** The part that is answered where no size is asked for. */
    public static final int USUAL = 100;

    private static final char BETWEEN = '\u001f';

    public Paging {
        after = List.copyOf(after);
    }

    /**
     * Reads the parameters {@code limit} and {@code cursor}.
     *
     * @param keys how many parts the sort key has
     * @throws InvalidParameter if the limit is not positive or the cursor is not one of ours
     */
    public static Paging of(@Nullable Integer limit, @Nullable String cursor, int keys) {
        if (limit != null && limit < 1) {
            throw new InvalidParameter(
                    "limit", new Wording("limit 应为 1 至 1000 的整数。", "limit is a whole number from 1 to 1000."));
        }
        var wanted = limit == null ? USUAL : Math.min(limit, LARGEST);
        return new Paging(wanted, cursor == null ? List.of() : decode(cursor, keys));
    }

    /** One more than the limit, so that a query tells whether anything follows. */
    public int oneMore() {
        return limit + 1;
    }

    /** Part {@code index} of the key after which to begin, null for the first part of the list. */
    public @Nullable String after(int index) {
        return after.isEmpty() ? null : after.get(index);
    }

    /**
     * The same where that part is a whole number.
     *
     * @throws InvalidParameter if the cursor holds something else there
     */
    public @Nullable Integer numberAfter(int index) {
        var part = after(index);
        if (part == null) {
            return null;
        }
        try {
            return Integer.valueOf(part);
        } catch (NumberFormatException forged) {
            throw unknownCursor();
        }
    }

    /**
     * The same where that part is a moment of a row that there can be.
     *
     * @throws InvalidParameter if the cursor holds something else there
     */
    public @Nullable OffsetDateTime momentAfter(int index) {
        var part = after(index);
        if (part == null) {
            return null;
        }
        try {
            var moment = Instant.parse(part);
            if (moment.isBefore(Instant.EPOCH) || moment.isAfter(Instant.now().plus(Duration.ofDays(1)))) {
                throw unknownCursor();
            }
            return moment.atOffset(ZoneOffset.UTC);
        } catch (DateTimeException forged) {
            throw unknownCursor();
        }
    }

    /**
     * The same where that part is the id of a row.
     *
     * @throws InvalidParameter if the cursor holds something else there
     */
    public @Nullable UUID idAfter(int index) {
        var part = after(index);
        return part == null ? null : RowId.find(part).orElseThrow(Paging::unknownCursor);
    }

    /**
     * The page of the rows that a query with {@link #oneMore} answered.
     *
     * @param keyOf the sort key of an item, as text
     */
    public <T> Page<T> page(List<T> rows, long total, Function<T, List<String>> keyOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, total, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, total, encode(keyOf.apply(items.get(limit - 1))));
    }

    private static String encode(List<String> key) {
        var text = String.join(String.valueOf(BETWEEN), key);
        var bytes = (text + BETWEEN + checksum(text)).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static List<String> decode(String cursor, int keys) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var end = text.lastIndexOf(BETWEEN);
            if (end >= 0
                    && text.indexOf('\0') < 0
                    && checksum(text.substring(0, end)).equals(text.substring(end + 1))) {
                var key = Arrays.asList(text.substring(0, end).split(String.valueOf(BETWEEN), -1));
                if (key.size() == keys) {
                    return key;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            throw unknownCursor();
        }
        throw unknownCursor();
    }

    /** The fault that a cursor is not one of ours. */
    public static InvalidParameter unknownCursor() {
        return new InvalidParameter(List.of(ProblemEntry.ofParameter(
                "cursor", new Wording("cursor 应取自上一页的 next。", "cursor is taken from next of the page before."))));
    }

    private static String checksum(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
