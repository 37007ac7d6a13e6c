package org.parkatlas.docket.items;

import org.jspecify.annotations.Nullable;

/**
 * A park or county at which marks of items stand.
 *
 * @param lon degrees, CGCS2000; null where no position is known
 * @param lat the same
 */
public record Anchor(
        String reference,
        String name,
        @Nullable Double lon,
        @Nullable Double lat) {}
