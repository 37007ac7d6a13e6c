package org.parkatlas.stewardship.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.RowCheck;
import org.parkatlas.intake.spi.SourceRow;
import org.parkatlas.intake.spi.StoredRow;
import org.parkatlas.problem.InvalidBody;
import org.parkatlas.problem.ProblemEntry;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every value that a draft changes says where it comes from. */
final class SourceCheck {

    private static final JsonMapper JSON = new JsonMapper();

    /** 0.1 mm on the ground: positions that came out in nine decimals and go back are the same. */
    private static final double SAME_DEGREES = 1e-9;

    private static final String DOCUMENT = "document";

    private SourceCheck() {}

    /**
     * Does nothing where the sources of a row are those of its changed values and what they name is known.
     *
     * @param stored the published row, null for a new object
     * @throws InvalidBody with one entry for every value without a source, and for every document that is not known
     */
    static void require(DraftRow row, @Nullable StoredRow stored, RowCheck known) {
        var wrong = new ArrayList<ProblemEntry>();
        for (var column : changed(row, stored)) {
            if (!row.sources().containsKey(column)) {
                wrong.add(entry(
                        column,
                        Wording.of(
                                "%s 的值改了，请写明出处：文件（可加条目）、上传的文件或单位。",
                                "is missing: the value of %s is changed, and names a document, an uploaded file or a unit.",
                                column)));
            }
        }
        row.sources().forEach((column, source) -> {
            var document = source.document();
            if (document != null && !known.knows(DOCUMENT, document)) {
                wrong.add(entry(
                        column,
                        Wording.of(
                                "没有文件 %s。", "names the document %s, which is not known.", Quoted.shorten(document))));
            }
        });
        if (!wrong.isEmpty()) {
            throw new InvalidBody(wrong);
        }
    }

    private static ProblemEntry entry(String column, Wording reason) {
        return ProblemEntry.ofPointer("/sources/" + RowForm.escaped(column), reason);
    }

    private static Set<String> changed(DraftRow row, @Nullable StoredRow stored) {
        if (row.action() == DraftRow.Action.DELETE) {
            return Set.of();
        }
        var before = stored == null ? Map.<String, String>of() : stored.cells();
        var columns = new TreeSet<>(row.cells().keySet());
        columns.addAll(before.keySet());
        columns.removeIf(column -> isSame(row.cells().getOrDefault(column, ""), before.getOrDefault(column, "")));
        if (row.geometry() != null && (stored == null || !isSameShape(row.geometry(), stored.geometry()))) {
            columns.add(SourceRow.GEOMETRY);
        }
        return columns;
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || isSameNumber(one, other);
    }

    private static boolean isSameNumber(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException text) {
            return false;
        }
    }

    private static boolean isSameShape(String one, @Nullable String other) {
        return other != null && isSame(parts(JSON.readTree(one)), parts(JSON.readTree(other)));
    }

    /** One area is stored as several of which there is one. */
    private static JsonNode parts(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        return geometry.path("type").asString("").startsWith("Multi")
                ? coordinates
                : JSON.createArrayNode().add(coordinates);
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return Math.abs(one.doubleValue() - other.doubleValue()) <= SAME_DEGREES;
        }
        return one.isArray() && other.isArray() && one.size() == other.size() && allSame(one, other);
    }

    private static boolean allSame(JsonNode one, JsonNode other) {
        for (int i = 0; i < one.size(); i++) {
            if (!isSame(one.path(i), other.path(i))) {
                return false;
            }
        }
        return true;
    }
}
