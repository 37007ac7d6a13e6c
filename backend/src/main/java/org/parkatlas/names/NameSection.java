package org.parkatlas.names;

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
import org.springframework.stereotype.Component;

/** English names of objects of any kind: {@code names_en.csv}. */
@Component
class NameSection implements PackSection {

    @Override
    public String file() {
        return "names_en.csv";
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("object*", "name_en*", "short_en", "pinyin", "basis*", "note");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("object_name", "object_kind", "object_id");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var object = row.typedReference("object", references);
        var values = new HashMap<String, @Nullable Object>();
        values.put("object_kind", object.substring(0, Math.max(0, object.indexOf(':'))));
        values.put("object_id", object.substring(object.indexOf(':') + 1));
        values.put("name_en", english(row, "name_en"));
        values.put("short_en", english(row, "short_en"));
        values.put("pinyin", row.optional("pinyin"));
        values.put("basis", row.oneOf("basis", Set.of("official", "usual", "translation", "pinyin")));
        values.put("note", row.optional("note"));
        return values;
    }

    /** A name that nobody reads who reads no Chinese is none. */
    private static @Nullable String english(PackRow row, String column) {
        var name = row.optional(column);
        if (name != null && name.codePoints().anyMatch(Character::isIdeographic)) {
            row.reject(column, Wording.of("英文名“%s”里有汉字。", "\"%s\" has Chinese characters.", name));
        }
        return name;
    }
}
