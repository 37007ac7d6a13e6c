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

/** What each clause says where clauses disagree: the values of {@code conflicts.csv}. */
@Component
class ConflictValueSection implements PackSection {

    @Override
    public String file() {
        return ConflictSection.FILE;
    }

    @Override
    public List<String> follows() {
        return List.of("conflict");
    }

    @Override
    public List<PackColumn> columns() {
        return ConflictSection.COLUMNS;
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("conflict_value", "conflict_id", "ord");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("conflict_id", row.text("id"));
        values.put("ord", row.integer("ord"));
        values.put("label", row.text("label"));
        Quotation.read(row, references, values);
        return values;
    }
}
