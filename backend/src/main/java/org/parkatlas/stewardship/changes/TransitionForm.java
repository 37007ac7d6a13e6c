package org.parkatlas.stewardship.changes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A step to take.
 *
 * @param to      the state after it
 * @param note    why; has to be said when a change set is returned
 * @param version of the change set as it was when this was decided
 */
public record TransitionForm(
        @NotNull(message = "不能缺少。|must not be missing.") ChangeState to,

        @Nullable
        @Size(max = 2000, message = "最长 2000 字。|has 2000 characters at most.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String note,

        @NotNull(message = "不能缺少。|must not be missing.") Integer version) {

    /** What was said, null for nothing. */
    @Nullable
    String said() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
