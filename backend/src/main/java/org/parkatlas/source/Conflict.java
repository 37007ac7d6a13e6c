package org.parkatlas.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A statement on which clauses disagree.
 *
 * @param kind    what they disagree on: number, scope, content, naming, status, gap (something is missing) or print
 * @param shown   what the map uses and why, one sentence
 * @param objects what it is about, as {@code kind:id}
 */
public record Conflict(
        String id,
        String statement,

        @Schema(allowableValues = {"number", "scope", "content", "naming", "status", "gap", "print"})
        String kind,

        @Nullable String shown,
        List<String> objects,
        List<ConflictValue> values) {

    /** The same with what each clause says. */
    Conflict withValues(List<ConflictValue> found) {
        return new Conflict(id, statement, kind, shown, objects, found);
    }
}
