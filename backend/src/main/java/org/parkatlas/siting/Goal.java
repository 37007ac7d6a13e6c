package org.parkatlas.siting;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;

/**
 * Something that a candidate can be near to.
 *
 * @param status what is said of its being in use
 */
record Goal(
        String kind,
        String id,
        String name,
        @Nullable EnglishName english,
        @Nullable String status) {}
