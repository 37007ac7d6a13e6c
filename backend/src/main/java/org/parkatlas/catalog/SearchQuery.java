package org.parkatlas.catalog;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** The query parameters of a search by name. */
record SearchQuery(
        @Parameter(
                required = true,
                description = "Part of a name, its pinyin or the initials of it; 1 to 64 letters and digits, "
                        + "blanks and punctuation not counted",
                example = "gmy")
        @Nullable
        String q,

        @Parameter(description = "Plan whose objects come first among equally good ones", example = "meizhou") @Nullable
        String plan,

        @Parameter(
                description = "Items of one page; a larger number asks for 1000",
                schema = @Schema(type = "integer", minimum = "1", defaultValue = "100"))
        @Nullable
        Integer limit,

        @Parameter(description = "next of the page before") @Nullable
        String cursor) {}
