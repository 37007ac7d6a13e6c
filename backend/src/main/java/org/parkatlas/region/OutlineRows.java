package org.parkatlas.region;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackShapes;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Reads what the outlines of counties and of neighbouring cities have in common. */
@Component
class OutlineRows {

    static final PackTable TABLE = PackTable.keyedBy("area_outline", "plan_id", "kind", "code");

    private final PackShapes shapes;

    OutlineRows(PackShapes shapes) {
        this.shapes = shapes;
    }

    /**
     * First pass: the area as names speak of it, {@code area:plan/code}. Two packs may border on the same city, so that
     * the plan is part of what names it.
     */
    static void declare(PackRow row, PackReferences references) {
        for (var plan : references.ownIds("plan")) {
            references.declare("area", plan + "/" + row.text("code"), row, "code");
        }
    }

    /** Everything but {@code kind} and {@code name}. */
    Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("plan_id", onlyPlan(row, references));
        values.put("code", row.text("code"));
        values.put("outline", shapes.multiPolygon(row));
        PackPosition.readAreaPrecision(row, values);
        values.put("document_id", row.reference("document", "document", references));
        return values;
    }

    /** Outlines belong to the one plan of their pack. */
    private static String onlyPlan(PackRow row, PackReferences references) {
        var plans = references.ownIds("plan");
        if (plans.size() != 1) {
            row.reject("", new Wording("有轮廓的数据包应恰有一个规划。", "a pack with outlines has exactly one plan."));
        }
        return plans.stream().findFirst().orElse("");
    }
}
