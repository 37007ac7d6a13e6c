package org.parkatlas.stewardship.changes;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What says that a value is so: a document and perhaps its clause, an upload, or a unit.
 *
 * @param document id of a document
 * @param clause   id of one of its clauses, null for the whole document
 * @param importId id of an upload
 * @param unit     the unit that says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CellSource(
        @Nullable
        @Size(max = 64, message = "最长 64 字。|has 64 characters at most.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String document,

        @Nullable
        @Size(max = 64, message = "最长 64 字。|has 64 characters at most.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String clause,

        @Nullable
        @Size(max = 64, message = "最长 64 字。|has 64 characters at most.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String importId,

        @Nullable
        @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String unit) {

    /** One of the three, and a clause only of a document. */
    boolean names() {
        var named = (document == null ? 0 : 1) + (importId == null ? 0 : 1) + (unit == null ? 0 : 1);
        return named == 1 && (clause == null || document != null);
    }
}
