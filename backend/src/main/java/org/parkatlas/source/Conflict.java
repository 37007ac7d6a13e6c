package org.parkatlas.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement on which clauses disagree.
 *
 * @param shown   what the map uses and why, one sentence
 * @param objects what it is about, as {@code kind:id}
 */
record Conflict(
        String id, String statement, @Nullable String shown, List<String> objects, List<ConflictValue> values) {}
