package org.parkatlas.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.parkatlas.region.CityOutlineSection;
import org.springframework.stereotype.Component;

/** How the elements of a layout come onto the map: {@code layout_drawing.csv}. */
@Component
class LayoutDrawingSection implements PackSection {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");
    private static final Set<String> BASES = Set.of("document", "usage");
    private static final Set<String> OF_AREAS = Set.of("tint", "hatch");

    @Override
    public String file() {
        return "layout_drawing.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("layout_element", "area_outline");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "element_id*",
                "kind*",
                "label*",
                "label_en*",
                "colour",
                "areas",
                "basis",
                "note",
                "note_en",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("layout_drawing", "id");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var kind = row.oneOf("kind", DrawingKind.codes());
        var drawn = !kind.equals(DrawingKind.WORDS.code());
        var basis = row.oneOfOrEmpty("basis", BASES);
        checkFilled(row, "colour", drawn);
        checkFilled(row, "basis", drawn);
        checkFilled(row, "areas", OF_AREAS.contains(kind));
        if (!"document".equals(basis)) {
            checkFilled(row, "note", true);
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("element_id", row.reference("element_id", "layout", references));
        values.put("kind", kind);
        values.put("label", row.text("label"));
        values.put("label_en", row.text("label_en"));
        values.put("colour", colour(row));
        values.put("areas", areas(row, references));
        values.put("basis", basis);
        values.put("note", row.optional("note"));
        values.put("note_en", row.optional("note_en"));
        values.put("ord", row.integer("ord"));
        return values;
    }

    private static void checkFilled(PackRow row, String column, boolean expected) {
        var filled = row.optional(column) != null;
        if (expected && !filled) {
            row.reject(column, new Wording("这样的画法不能为空。", "must not be empty for this kind of drawing."));
        }
        if (!expected && filled) {
            row.reject(column, new Wording("这样的画法应为空。", "must be empty for this kind of drawing."));
        }
    }

    private static @Nullable String colour(PackRow row) {
        var colour = row.optional("colour");
        if (colour != null && !COLOUR.matcher(colour).matches()) {
            row.reject("colour", Wording.of("“%s” 不是 #RRGGBB。", "\"%s\" is not #RRGGBB.", colour));
        }
        return colour;
    }

    /** Counties of any pack, and cities of which this pack has the outline. */
    private static List<String> areas(PackRow row, PackReferences references) {
        var areas = row.list("areas");
        for (var code : areas) {
            if (!references.exists("county", code) && !CityOutlineSection.hasOutline(code, references)) {
                row.reject("areas", Wording.of("没有 %s 的县或轮廓。", "there is no county or outline %s.", code));
            }
        }
        return areas;
    }
}
