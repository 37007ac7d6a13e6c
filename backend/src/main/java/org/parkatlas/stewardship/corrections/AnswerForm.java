package org.parkatlas.stewardship.corrections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An answer, which everybody reads who sees the object.
 *
 * @param text one or two sentences: what was found, and where it says so
 */
@Schema(name = "CorrectionAnswerForm")
record AnswerForm(
        @NotNull(message = "不能缺少。|must not be missing.") Outcome outcome,

        @NotBlank(message = "写明查到了什么。|says what was found.")
        @Size(max = 2000, message = "最长 2000 字。|has 2000 characters at most.")
        String text) {}
