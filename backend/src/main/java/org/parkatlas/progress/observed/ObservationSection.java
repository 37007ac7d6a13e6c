package org.parkatlas.progress.observed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

/** What was published of targets, each of a year and with a source: {@code observations.csv}. */
@Component
class ObservationSection implements EditableSection {

    static final String KIND = "observations";

    /** What can be set by hand: that nothing can be said is what holds without a row. */
    private static final Set<String> JUDGEMENTS =
            Set.of("achieved", "substantial", "moderate", "limited", "deterioration");

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean hasShape() {
        return false;
    }

    @Override
    public String file() {
        return "observations.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("target", "clause");
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
                "source_unit",
                "note");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("observation", "id");
    }

    @Override
    public String storedIn(String column) {
        return column.equals("target") ? "target_id" : EditableSection.super.storedIn(column);
    }

    /** That a figure counts what the target does is said by an empty cell. */
    @Override
    public Map<String, String> cellsOf(JsonNode stored) {
        var cells = EditableSection.super.cellsOf(stored);
        cells.remove("other_scope", "false");
        return cells;
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("target_id", row.reference("target", "target", references));
        putDay(row, values);
        putFigure(row, values);
        ObservationSource.read(row, references, values);
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

    /** A target is the whole plan's: the posts of its city or province enter what became of it. */
    @Override
    public List<String> countiesOf(Map<String, @Nullable Object> values, JdbcClient owner) {
        return owner.sql("""
                        SELECT plan.adcode FROM parkatlas.target JOIN parkatlas.plan ON plan.id = target.plan_id
                        WHERE target.id = :target
                        """)
                .param("target", values.get("target_id"))
                .query(String.class)
                .list();
    }
}
