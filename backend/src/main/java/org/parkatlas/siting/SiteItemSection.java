package org.parkatlas.siting;

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

/** What sites have that no plan says, each of a day and with a source: {@code site_items.csv}. */
@Component
class SiteItemSection implements PackSection {

    @Override
    public String file() {
        return "site_items.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("park");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "park_id*",
                "item*",
                "value",
                "words",
                "as_of*",
                "valid_to",
                "document_id*",
                "clause_id*",
                "quote*",
                "note");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("site_item", "park_id", "item");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("park_id", row.reference("park_id", "park", references));
        var item = row.oneOf("item", Readiness.codes());
        values.put("item", item);
        var value = row.decimalOrEmpty("value");
        if ((value == null) == Readiness.isMeasured(item)) {
            row.reject(
                    "value",
                    new Wording("有单位的条目写数，区域评估不写。", "is a number where the item has a unit, and nowhere else."));
        }
        values.put("value", value);
        values.put("words", row.optional("words"));
        values.put("as_of", row.dateOrEmpty("as_of"));
        values.put("valid_to", row.dateOrEmpty("valid_to"));
        Quotation.read(row, references, values);
        values.put("note", row.optional("note"));
        values.put("demo", references.isDemo());
        return values;
    }
}
