package org.parkatlas.docket.examples;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.parkatlas.docket.items.ItemKind;
import org.parkatlas.docket.items.Step;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.source.Quotation;
import org.springframework.stereotype.Component;

/** Items of the docket for a demonstration: {@code docket_items.csv}. */
@Component
class ExampleSection implements PackSection {

    private static final Set<String> KINDS =
            Arrays.stream(ItemKind.values()).map(ItemKind::code).collect(Collectors.toSet());
    private static final Set<String> STEPS =
            Arrays.stream(Step.values()).map(Step::code).collect(Collectors.toSet());

    @Override
    public String file() {
        return "docket_items.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("clause", "plan", "organ", "county", "park", "project", "enterprise");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "plan*",
                "kind*",
                "title*",
                "text*",
                "raised_by",
                "document_id*",
                "clause_id*",
                "places",
                "step*",
                "since_days*",
                "prepared_with",
                "proposal",
                "decided_days",
                "resolution",
                "responsible",
                "due_days",
                "note*",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("docket_example", "id");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("plan_id", row.reference("plan", "plan", references));
        values.put("kind", row.oneOf("kind", KINDS));
        values.put("title", row.text("title"));
        values.put("text", row.text("text"));
        values.put("raised_by", row.referenceOrEmpty("raised_by", "organ", references));
        Quotation.readOptionalQuote(row, references, values);
        values.remove("quote");
        values.put("places", row.typedReferences("places", references));
        values.put("step", row.oneOf("step", STEPS));
        values.put("since_days", row.integer("since_days"));
        values.put("prepared_with", row.optional("prepared_with"));
        values.put("proposal", row.optional("proposal"));
        values.put("decided_days", row.integerOrEmpty("decided_days"));
        values.put("resolution", row.optional("resolution"));
        values.put("responsible", row.referenceOrEmpty("responsible", "organ", references));
        values.put("due_days", row.integerOrEmpty("due_days"));
        values.put("note", row.text("note"));
        values.put("ord", row.integer("ord"));
        return values;
    }
}
