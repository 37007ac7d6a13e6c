package org.parkatlas.catalog.search.index;

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
import org.springframework.stereotype.Component;

/** Other words by which people look for objects of any kind: {@code aliases.csv}. Nothing shows them as names. */
@Component
class AliasSection implements PackSection {

    @Override
    public String file() {
        return "aliases.csv";
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("object*", "alias*", "language*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("object_alias", "object_kind", "object_id", "alias");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var object = row.typedReference("object", references);
        var values = new HashMap<String, @Nullable Object>();
        values.put("object_kind", object.substring(0, Math.max(0, object.indexOf(':'))));
        values.put("object_id", object.substring(object.indexOf(':') + 1));
        values.put("alias", row.text("alias"));
        values.put("language", row.oneOf("language", Set.of("zh", "en")));
        return values;
    }
}
