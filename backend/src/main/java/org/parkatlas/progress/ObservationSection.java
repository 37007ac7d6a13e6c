package org.parkatlas.progress;

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
import org.parkatlas.source.Quotation;
import org.springframework.stereotype.Component;

/** What was published of targets, each of a year and with a source: {@code observations.csv}. */
@Component
class ObservationSection implements PackSection {

    /** What can be set by hand: that nothing can be said is what holds without a row. */
    private static final Set<String> JUDGEMENTS =
            Set.of("achieved", "substantial", "moderate", "limited", "deterioration");

    @Override
    public String file() {
        return "observations.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("target");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "target*",
                "year*",
                "as_of",
                "value",
                "unit",
                "counts",
                "other_scope",
                "judged",
                "document_id",
                "clause_id",
                "quote",
                "said_by",
                "note");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("observation", "id");
    }

    @Override
    public String objectKind() {
        return "observation";
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("target_id", row.reference("target", "target", references));
        putDay(row, values);
        putFigure(row, values);
        putSource(row, references, values);
        values.put("note", row.optional("note"));
        values.put("demo", references.isDemo());
        return values;
    }

    private static void putDay(PackRow row, Map<String, @Nullable Object> values) {
        var year = row.integer("year");
        var day = row.dateOrEmpty("as_of");
        if (year < 1949 || year > 2100) {
            row.reject("year", new Wording("不是 1949 到 2100 之间的年份。", "is no year from 1949 to 2100."));
        }
        if (day != null && !day.startsWith(year + "-")) {
            row.reject("as_of", new Wording("不在 year 那一年。", "is not in the year of the figure."));
        }
        values.put("year", year);
        values.put("as_of", day);
    }

    private static void putFigure(PackRow row, Map<String, @Nullable Object> values) {
        var value = row.decimalOrEmpty("value");
        var unit = row.optional("unit");
        var counts = row.optional("counts");
        var otherScope = "true".equals(row.oneOfOrEmpty("other_scope", Set.of("true", "false")));
        var judged = row.oneOfOrEmpty("judged", JUDGEMENTS);
        if ((value == null) != (unit == null)) {
            row.reject("unit", new Wording("有数就写单位，没有数就不写。", "goes with a value, and only with one."));
        }
        if (value == null && judged == null) {
            row.reject("value", new Wording("实际数和人工判定至少写一个。", "or judged has to be given."));
        }
        if (otherScope && counts == null) {
            row.reject("counts", new Wording("口径不同的要写明数的是什么。", "has to say what the figure counts instead."));
        }
        values.put("value", value);
        values.put("unit", unit);
        values.put("counts", counts);
        values.put("other_scope", otherScope);
        values.put("judged", judged);
    }

    /** A clause of a document, a document as a whole, or a unit. */
    private static void putSource(PackRow row, PackReferences references, Map<String, @Nullable Object> values) {
        var saidBy = row.optional("said_by");
        if (row.optional("clause_id") != null) {
            Quotation.read(row, references, values);
        } else {
            var document = row.referenceOrEmpty("document_id", "document", references);
            if (document == null && saidBy == null) {
                row.reject("document_id", new Wording("文件和单位至少写一个。", "or said_by has to be given."));
            }
            values.put("document_id", document);
            values.put("clause_id", null);
            values.put("quote", null);
        }
        values.put("said_by", saidBy);
    }
}
