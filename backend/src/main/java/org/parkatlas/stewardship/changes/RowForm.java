package org.parkatlas.stewardship.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackRejection;
import org.parkatlas.intake.spi.RowPlace;
import org.parkatlas.intake.spi.SourceRow;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Wording;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

/**
 * What is to become of one object.
 *
 * @param cells       text by column, as the files of packs have them; none where the object is removed
 * @param geometry    GeoJSON geometry, CGCS2000 degrees, longitude first; none where the object is removed or has no shape
 * @param sources     by column, {@code geometry} among them: what says so
 * @param baseVersion version of the published row that this was made from; where it is left out, the one that is now
 */
public record RowForm(
        @NotNull(message = "不能缺少。|must not be missing.") DraftRow.Action action,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, example = "{\"stage\": \"supplied\"}")
        Map<String, @Nullable String> cells,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED, type = "object")
        JsonNode geometry,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        Map<String, @Valid @Nullable CellSource> sources,

        @Nullable @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        Integer baseVersion) {

    private static final Wording ONE_SOURCE = new Wording(
            "写明一个出处：文件（可加条目）、上传的文件或单位。",
            "names one source: a document, perhaps with its clause, an upload, or a unit.");

    /**
     * What makes an object anew what a row once said: one that is published now, or one that is gone. The document that the
     * row named then, or the unit where it named none, says so again, of empty cells too.
     */
    public static RowForm restoring(
            EditableSection section, Map<String, String> cells, @Nullable JsonNode geometry, DraftRow.Action action) {
        var source = cell(section, cells, "document_id")
                .map(CellSource::ofDocument)
                .or(() -> cell(section, cells, "source_unit").map(CellSource::ofUnit))
                .orElseGet(() -> CellSource.ofDocument(""));
        var sources = new HashMap<String, CellSource>();
        section.columns().forEach(column -> sources.put(column.name(), source));
        if (geometry != null) {
            sources.put(SourceRow.GEOMETRY, source);
        }
        return new RowForm(action, new HashMap<>(cells), geometry, sources, null);
    }

    /** What stands in the column that is stored as this. */
    private static Optional<String> cell(EditableSection section, Map<String, String> cells, String stored) {
        return section.columns().stream()
                .filter(column -> section.storedIn(column.name()).equals(stored))
                .flatMap(column -> Stream.ofNullable(cells.get(column.name())))
                .findFirst();
    }

    /** The row for its section. */
    SourceRow source(String objectId) {
        var filled = new HashMap<String, String>();
        if (cells != null) {
            cells.forEach((column, cell) -> filled.put(column, cell == null ? "" : cell));
        }
        filled.values().removeIf(String::isBlank);
        return new SourceRow(RowPlace.object(objectId), filled, geometryText(), Map.of());
    }

    /** GeoJSON, null where there is none. */
    private @Nullable String geometryText() {
        return geometry == null || geometry.isNull() ? null : geometry.toString();
    }

    /**
     * The sources, each of which names one thing.
     *
     * @throws InvalidBody if one names none or several
     */
    Map<String, CellSource> checkedSources() {
        if (sources == null) {
            return Map.of();
        }
        var checked = new HashMap<String, CellSource>();
        var wrong = new ArrayList<ProblemEntry>();
        sources.forEach((column, source) -> {
            if (source == null || !source.names()) {
                wrong.add(ProblemEntry.ofPointer("/sources/" + escaped(column), ONE_SOURCE));
            } else {
                checked.put(column, source);
            }
        });
        if (!wrong.isEmpty()) {
            throw new InvalidBody(wrong);
        }
        return Map.copyOf(checked);
    }

    /** Where a column stands in this form. */
    static String pointer(String column) {
        if (column.isEmpty()) {
            return "";
        }
        return (column.equals(SourceRow.GEOMETRY) ? "/" : "/cells/") + escaped(column);
    }

    /** RFC 6901, 3. */
    static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }

    /** What is wrong with it, by its section. */
    static ProblemEntry entry(PackRejection rejection) {
        return ProblemEntry.ofPointer(pointer(rejection.column()), rejection.reason());
    }
}
