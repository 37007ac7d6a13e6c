package org.parkatlas.docket.items;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a unit says of an item. */
@Schema(name = "DocketRemarkForm")
record RemarkForm(
        @NotNull(message = "不能缺少。|must not be missing.")
        @Pattern(regexp = "note|report", message = "只能是 note 或 report。|is note or report.")
        @Schema(allowableValues = {"note", "report"})
        String kind,

        @NotBlank(message = "写明内容。|says something.")
        @Size(max = 2000, message = "最长 2000 字。|has 2000 characters at most.")
        String text) {

    Entry.Kind entryKind() {
        return Entry.Kind.of(kind);
    }
}
