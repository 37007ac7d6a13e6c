package org.parkatlas.leads;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;

/** What is to be noted of a lead. */
@Schema(name = "LeadNoteForm")
record NoteForm(
        @NotBlank(message = "写明内容。|says something.")
        @Size(max = 2000, message = "最长 2000 字。|has 2000 characters at most.")
        String text) {}
