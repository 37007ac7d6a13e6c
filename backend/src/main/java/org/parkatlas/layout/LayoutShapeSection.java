package org.parkatlas.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.PrecisionClass;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** How the indicative shape of an element is made from places that the plan names: {@code layout_shapes.csv}. */
@Component
class LayoutShapeSection implements PackSection {

    /** Kind of text in {@link PackReferences}: the precision of each element of the pack. */
    static final String PRECISION = "layout-precision";

    private static final String SHAPE = "layout-shape";
    private static final String INDICATIVE = "indicative";

    @Override
    public String file() {
        return "layout_shapes.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("layout_element", "town");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of("element_id*", "method*", "members*", "buffer_m*", "precision*", "accuracy_m*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("layout_shape", "element_id");
    }

    @Override
    public void declare(PackRow row, PackReferences references) {
        references.addText(SHAPE, row.text("element_id"), "");
    }

    static boolean hasShape(String element, PackReferences references) {
        return references.textOf(SHAPE, element).isPresent();
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var element = row.reference("element_id", "layout", references);
        if (!references.textOf(PRECISION, element).orElse("").equals(INDICATIVE)) {
            row.reject(
                    "element_id",
                    Wording.of(
                            "本包的 layout.csv 里 %s 的精度应为 indicative。",
                            "%s must be indicative in this pack's layout.csv.", element));
        }
        var values = new HashMap<String, @Nullable Object>();
        values.put("element_id", element);
        values.put("method", row.oneOf("method", Set.of("buffered_hull")));
        values.put("members", members(row, references));
        values.put("buffer_m", positive(row, "buffer_m"));
        values.put("precision_class", row.oneOf("precision", Set.of(INDICATIVE)));
        values.put("accuracy_m", PackPosition.accuracy(row, "accuracy_m", PrecisionClass.INDICATIVE));
        return values;
    }

    private static List<String> members(PackRow row, PackReferences references) {
        var members = row.typedReferences("members", references);
        for (var member : members) {
            if (!member.matches("(town|park):.*") || !PackPosition.isPositioned(member, references)) {
                row.reject(
                        "members", Wording.of("%s 不是有位置的镇或园区。", "%s is not a town or park with a position.", member));
            }
        }
        return members;
    }

    private static double positive(PackRow row, String column) {
        var number = row.decimal(column);
        if (number <= 0) {
            row.reject(column, new Wording("应大于零。", "must be greater than zero."));
        }
        return number;
    }
}
