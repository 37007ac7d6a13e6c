package org.parkatlas.catalog.query;

import java.time.LocalDateTime;

import org.parkatlas.catalog.spi.FeatureProperty;

/**
 * A time, from a start to an end; a moment starts and ends at once.
 *
 * @param start its start
 * @param end   its end
 */
public record TimeSpan(Bound start, Bound end) {

    /** A start or an end. */
    public sealed interface Bound {

        /** The day in this property; midnight UTC. */
        record Of(FeatureProperty property) implements Bound {}

        /** A moment, UTC; the first or last there is where the span is open. */
        record At(LocalDateTime moment) implements Bound {}
    }

    /** No start. */
    public static final Bound SINCE_EVER = new Bound.At(LocalDateTime.MIN);

    /** No end. */
    public static final Bound FOR_EVER = new Bound.At(LocalDateTime.MAX);

    /** A span without length. */
    public static TimeSpan moment(Bound bound) {
        return new TimeSpan(bound, bound);
    }
}
