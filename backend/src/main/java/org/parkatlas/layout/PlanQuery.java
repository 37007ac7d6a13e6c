package org.parkatlas.layout;

import org.jspecify.annotations.Nullable;

/** Which part of the plans is asked for. */
record PlanQuery(@Nullable Integer limit, @Nullable String cursor) {}
