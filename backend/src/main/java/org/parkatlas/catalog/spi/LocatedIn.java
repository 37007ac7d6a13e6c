package org.parkatlas.catalog.spi;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where an object without a position of its own is known to lie.
 *
 * @param kind park, county or plan
 */
public record LocatedIn(String kind, String id) {

    /** Reads the stored form {@code kind:id}. */
    public static Optional<LocatedIn> ofReference(@Nullable String reference) {
        return Optional.ofNullable(reference).map(text -> {
            var colon = text.indexOf(':');
            return new LocatedIn(text.substring(0, colon), text.substring(colon + 1));
        });
    }
}
