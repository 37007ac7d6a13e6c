package org.parkatlas.catalog.search.index;

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

/** What words in Chinese names are in English: {@code glossary.csv}. A name that has one is found by the other. */
@Component
class GlossarySection implements PackSection {

    @Override
    public String file() {
        return "glossary.csv";
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("chinese*", "english*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("glossary", "chinese", "english");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("chinese", row.text("chinese"));
        values.put("english", row.text("english"));
        return values;
    }
}
