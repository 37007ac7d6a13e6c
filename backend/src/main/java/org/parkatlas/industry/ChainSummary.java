package org.parkatlas.industry;

import org.jspecify.annotations.Nullable;

/** A chain in a list. */
record ChainSummary(
        String id, String plan, String name, @Nullable IndustryLabel industry) {}
