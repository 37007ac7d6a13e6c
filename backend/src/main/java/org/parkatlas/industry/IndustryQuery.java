package org.parkatlas.industry;

import org.jspecify.annotations.Nullable;

/** Which part of the tree is asked for. */
record IndustryQuery(@Nullable Integer limit, @Nullable String cursor) {}
