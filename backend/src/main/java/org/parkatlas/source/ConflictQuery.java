package org.parkatlas.source;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.Parameter;

/** Which conflicts are asked for. */
record ConflictQuery(
        @Parameter(description = "对象，如 park:guangmei-yuan", example = "park:guangmei-yuan")
        @Pattern(
                regexp =
                        "(plan|layout|park|enterprise|town|county|transport|target|project|policy|chain|industry|measure|organ|base"
                                + "|statement):[a-z0-9-]{1,100}",
                message = "应写作 kind:id，如 park:guangmei-yuan。|reads kind:id, such as park:guangmei-yuan.")
        @Nullable
        String object,

        @Parameter(description = "规划 id") @Nullable String plan,
        @Nullable Integer limit,
        @Nullable String cursor) {}
