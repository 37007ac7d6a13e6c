package org.parkatlas.siting;

import org.jspecify.annotations.Nullable;

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
}
