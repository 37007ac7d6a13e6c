package org.parkatlas.siting;

import org.jspecify.annotations.Nullable;

/**
 * A criterion and what it is about.
 *
 * @param of {@code industry:id}, {@code link:chain/id} or {@code indicator:id}; null where the criterion is about one thing
 */
record Aspect(Criterion criterion, @Nullable String of) {

    /** Names it within a search. */
    String key() {
        return of == null ? criterion.code() : criterion.code() + "/" + of;
    }
}
