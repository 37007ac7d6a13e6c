package org.parkatlas.stewardship.changes;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What says that a value is so: a document and perhaps its clause, an uploaded file, or a unit.
 *
 * @param document id of a document
 * @param clause   id of one of its clauses, null for the whole document
 * @param file     SHA-256 of an uploaded file, hexadecimal: the file itself may be gone
 * @param fileName what that is called, null where nobody said it
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
        @Pattern(
                regexp = "[0-9a-f]{64}",
                message = "应为 SHA-256，64 位小写十六进制。|is a SHA-256: 64 hexadecimal digits in lower case.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String file,

        @Nullable
        @Size(max = 255, message = "最长 255 字。|has 255 characters at most.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String fileName,

        @Nullable
        @Size(max = 120, message = "最长 120 字。|has 120 characters at most.")
        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        String unit) {

    /** A document. */
    public static CellSource ofDocument(String id) {
        return new CellSource(id, null, null, null, null);
    }

    /** The word of a unit. */
    public static CellSource ofUnit(String unit) {
        return new CellSource(null, null, null, null, unit);
    }

    /** An uploaded file by its SHA-256. */
    public static CellSource ofFile(String sha256, String name) {
        return new CellSource(null, null, sha256, name, null);
    }

    /** One of the three; a clause only of a document, and the name of a file only of one. */
    boolean names() {
        var named = (document == null ? 0 : 1) + (file == null ? 0 : 1) + (unit == null || unit.isBlank() ? 0 : 1);
        return named == 1 && (clause == null || document != null) && (fileName == null || file != null);
    }
}
