package org.parkatlas.catalog.exports;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

/**
 * The body of a request for a job, as it is described; {@link JobBodyReader} reads it.
 *
 * @param collection the layer; either this or the plan
 * @param plan       the plan with all its layers
 * @param parameters the parameters that the direct download has in its address, values as text
 */
@Schema(name = "ExportJobRequest")
record ExportJobRequest(
        @Schema(requiredMode = RequiredMode.NOT_REQUIRED) @Nullable
        String collection,

        @Schema(requiredMode = RequiredMode.NOT_REQUIRED) @Nullable
        String plan,

        @Schema(requiredMode = RequiredMode.NOT_REQUIRED) @Nullable
        Map<String, String> parameters) {

    /** The collection or plan, as {@code kind:id}. */
    String object() {
        return collection == null ? "plan:" + plan : "collection:" + collection;
    }
}
