package org.parkatlas.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.springframework.stereotype.Component;

/** What quoted words mean in English: {@code quotations_en.csv}. */
@Component
class QuoteTranslationSection implements PackSection {

    @Override
    public String file() {
        return "quotations_en.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("clause");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("document_id*", "clause_id*", "quote*", "translation*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("quote_translation", "document_id", "clause_id", "quote");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        Quotation.read(row, references, values);
        values.put("translation", row.text("translation"));
        return values;
    }
}
