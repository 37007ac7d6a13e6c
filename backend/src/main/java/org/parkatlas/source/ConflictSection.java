package org.parkatlas.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Where clauses disagree: the statement that each {@code id} of {@code conflicts.csv} stands for. */
@Component
class ConflictSection implements PackSection {

    static final String FILE = "conflicts.csv";

    static final List<PackColumn> COLUMNS = PackColumn.of(
            "id*",
            "statement*",
            "kind*",
            "objects*",
            "shown",
            "ord*",
            "label*",
            "document_id*",
            "clause_id*",
            "quote*");

    private static final String CONFLICT = "conflict";

    private static final Set<String> KINDS = Set.of("number", "scope", "content", "naming", "status", "gap", "print");

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public List<String> follows() {
        return List.of("clause");
    }

    @Override
    public List<PackColumn> columns() {
        return COLUMNS;
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy(CONFLICT, "id");
    }

    @Override
    public String objectKind() {
        return CONFLICT;
    }

    /** Several rows have the same id: the first declares the conflict, all together say how many values it has. */
    @Override
    public void declare(PackRow row, PackReferences references) {
        var id = row.id("id");
        if (references.countOne("conflict-rows", id) == 1) {
            references.declare(CONFLICT, id, row);
            references.addText(CONFLICT, id, head(row));
        }
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var id = row.id("id");
        if (references.countOne("conflict-values", id) > 1) {
            checkSameHead(row, references.textOf(CONFLICT, id).orElse(""));
            return Map.of();
        }
        if (references.countOf("conflict-rows", id) < 2) {
            row.reject("id", Wording.of("矛盾 %s 只有一个值。", "the conflict %s has a single value.", id));
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", id);
        values.put("statement", row.text("statement"));
        values.put("kind", row.oneOf("kind", KINDS));
        values.put("shown", row.optional("shown"));
        values.put("objects", row.typedReferences("objects", references));
        return values;
    }

    private static void checkSameHead(PackRow row, String first) {
        if (!head(row).equals(first)) {
            row.reject(
                    "statement",
                    new Wording(
                            "同一 id 的 statement、kind、objects、shown 应当相同。",
                            "rows of one id have the same statement, kind, objects and shown."));
        }
    }

    private static String head(PackRow row) {
        return String.join(
                "\n",
                row.text("statement"),
                row.text("kind"),
                row.text("objects"),
                String.valueOf(row.optional("shown")));
    }
}
