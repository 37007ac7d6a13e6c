package org.parkatlas.stewardship.corrections;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is wrong with an object.
 *
 * @param object  {@code kind:id}
 * @param message what is wrong and how it is known
 * @param contact where an answer reaches whoever sends it, if it is to
 */
record CorrectionForm(
        @NotNull(message = "不能缺少。|must not be missing.")
        @Pattern(
                regexp = CorrectionForm.OBJECT,
                message = "应写作 kind:id，如 park:guangmei-yuan。|reads kind:id, such as park:guangmei-yuan.")
        @Schema(example = "park:guangmei-yuan")
        String object,

        @NotNull(message = "不能缺少。|must not be missing.") Topic topic,

        @NotNull(message = "不能缺少。|must not be missing.")
        @Size(max = 2000, message = "最长 2000 字。|has 2000 characters at most.")
        @Pattern(
                regexp = "(?s)\\s*\\S.{3,}\\S\\s*",
                message = "写明哪里不对，至少 5 个字。|says what is wrong in 5 characters at least.")
        String message,

        @Nullable
        @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "应为一行。|is one line.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String contact) {

    /** A reference to an object. */
    static final String OBJECT = "[a-z]+(-[a-z]+)*:[a-z0-9-]{1,100}";

    /** What was said, without the space around it. */
    String said() {
        return message.strip();
    }

    /** Where an answer is wanted, null for nowhere. */
    @Nullable
    String reachable() {
        return contact == null || contact.isBlank() ? null : contact.strip();
    }
}
