package org.parkatlas.rolling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.parkatlas.source.Quotation;
import org.springframework.stereotype.Component;

/** Evaluations that a plan announces: {@code evaluations.csv}. */
@Component
class EvaluationSection implements PackSection {

    @Override
    public String file() {
        return "evaluations.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("plan", "clause");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "plan*",
                "name*",
                "name_en*",
                "every_months",
                "first_on",
                "document_id*",
                "clause_id*",
                "quote*",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("evaluation", "id");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("plan_id", row.reference("plan", "plan", references));
        values.put("name", row.text("name"));
        values.put("name_en", row.text("name_en"));
        var months = row.integerOrEmpty("every_months");
        if (months != null && months < 1) {
            row.reject("every_months", new Wording("应大于 0。", "must be more than 0."));
        }
        values.put("every_months", months);
        values.put("first_on", row.dateOrEmpty("first_on"));
        Quotation.read(row, references, values);
        values.put("ord", row.integer("ord"));
        return values;
    }
}
