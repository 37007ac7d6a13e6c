package org.parkatlas.industry;

import org.jspecify.annotations.Nullable;
import org.parkatlas.names.EnglishName;

/** A chain in a list. */
record ChainSummary(
        String id,
        String plan,
        String name,
        @Nullable EnglishName english,
        @Nullable IndustryLabel industry) {}
