package org.parkatlas.stewardship.history;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The time during which something was known.
 *
 * @param to null where it is known now
 */
@Schema(name = "HistoryKnown")
record Known(Instant from, @Nullable Instant to) {}
