package org.parkatlas.siting;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a hard limit ends.
 *
 * @param atMost  the value is this at most, null where it may be anything above
 * @param atLeast the value is this at least, null where it may be anything below
 */
record Bound(@Nullable Double atMost, @Nullable Double atLeast) {

    /** How a measure stands to it. */
    Verdict judge(Measure measure) {
        var low = measure.low();
        var high = measure.high();
        if (low == null || high == null) {
            return Verdict.NO_DATA;
        }
        if ((atMost == null || high <= atMost) && (atLeast == null || low >= atLeast)) {
            return Verdict.MET;
        }
        boolean reaches = (atMost == null || low <= atMost) && (atLeast == null || high >= atLeast);
        return reaches || measure.unlocated() > 0 ? Verdict.IN_DOUBT : Verdict.NOT_MET;
    }

    /** How a candidate stands to a hard limit. */
    enum Verdict {
        MET,
        NOT_MET,

        /** The margin of what is measured crosses the limit, or something that would meet it has no position. */
        IN_DOUBT,

        /** Nothing is known: that excludes nobody. */
        NO_DATA;

        /** The name in JSON. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
