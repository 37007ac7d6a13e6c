package org.parkatlas.industry;

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
import org.springframework.stereotype.Component;

/** Seals and colours of the sectors: {@code palette.csv}. */
@Component
class PaletteSection implements PackSection {

    @Override
    public String file() {
        return "palette.csv";
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("key*", "seal*", "seal_en*", "name*", "fill*", "edge*", "text*", "tint*", "ink*", "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("palette", "key");
    }

    @Override
    public String objectKind() {
        return "palette";
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("key", row.id("key"));
        values.put("seal", character(row, "seal"));
        values.put("seal_en", character(row, "seal_en"));
        values.put("name", row.text("name"));
        for (var column : List.of("fill", "edge", "text", "tint", "ink")) {
            values.put(column, colour(row, column));
        }
        values.put("ord", row.integer("ord"));
        return values;
    }

    private static String character(PackRow row, String column) {
        var text = row.text(column);
        if (text.codePointCount(0, text.length()) > 1) {
            row.reject(column, new Wording("应为一个字。", "must be one character."));
        }
        return text;
    }

    private static String colour(PackRow row, String column) {
        var colour = row.text(column);
        if (!colour.isEmpty() && !colour.matches("#[0-9A-F]{6}")) {
            row.reject(column, Wording.of("“%s” 应写作 #RRGGBB（大写）。", "\"%s\" should read #RRGGBB.", colour));
        }
        return colour;
    }
}
