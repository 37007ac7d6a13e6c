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
import org.springframework.stereotype.Component;

/** Which words of which clause say what of an object: {@code citations.csv}. */
@Component
class CitationSection implements PackSection {

    private static final Set<String> ATTRIBUTES = Set.of(
            "name",
            "role",
            "leadIndustries",
            "enterprises",
            "products",
            "chainRoles",
            "location",
            "area",
            "parent",
            "target",
            "stage",
            "text",
            "structure",
            "description");

    @Override
    public String file() {
        return "citations.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("clause");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("object*", "attribute*", "value", "document_id*", "clause_id*", "quote*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("citation", "object_kind", "object_id", "pack", "ord");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var object = row.typedReference("object", references);
        var kind = object.substring(0, Math.max(0, object.indexOf(':')));
        var id = object.substring(object.indexOf(':') + 1);
        var values = new HashMap<String, @Nullable Object>();
        values.put("object_kind", kind);
        values.put("object_id", id);
        // counted per object, so that a new line elsewhere in the file leaves the others as they are
        values.put("ord", references.cite(kind, id));
        values.put("attribute", row.oneOf("attribute", ATTRIBUTES));
        values.put("value", row.optional("value"));
        Quotation.read(row, references, values);
        return values;
    }
}
