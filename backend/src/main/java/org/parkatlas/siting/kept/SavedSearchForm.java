package org.parkatlas.siting.kept;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.parkatlas.siting.SearchForm;

import io.swagger.v3.oas.annotations.media.Schema;

/** A search that is to be kept. */
@Schema(name = "SavedSearchForm")
record SavedSearchForm(
        @NotBlank(message = "写明名称。|has a name.")
        @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "应为一行。|is one line.")
        @Schema(example = "覆铜板，铜箔 60 km 内")
        String name,

        @NotNull(message = "不能缺少。|must not be missing.") @Valid
        SearchForm search) {}
