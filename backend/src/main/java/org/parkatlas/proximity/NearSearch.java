package org.parkatlas.proximity;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Distance;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.lists.Paging;

/**
 * A question for what lies near.
 *
 * @param start where from
 * @param reach how far at most
 * @param kinds kinds asked for
 */
public record NearSearch(Start start, Distance reach, Set<String> kinds, Paging paging) {

    public NearSearch {
        kinds = Set.copyOf(kinds);
    }

    /**
     * A point that somebody typed, or an object; one of the two is null.
     *
     * @param object the object, {@code kind} and {@code id}
     */
    public record Start(@Nullable GeoPoint point, @Nullable ObjectReference object) {

        public Start {
            if ((point == null) == (object == null)) {
                throw new IllegalArgumentException("Either a point or an object");
            }
        }
    }
}
