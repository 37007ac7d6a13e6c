package org.parkatlas.layout.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.parkatlas.source.Quotation;
import org.springframework.stereotype.Component;

/** The steps of the guided reading of a plan: {@code story_steps.csv}. */
@Component
class StoryStepSection implements PackSection {

    /** A story that is longer is not read to its end. */
    static final int MOST_STEPS = 12;

    /** Kinds of which the screen knows places or figures. */
    private static final Set<String> KINDS =
            Set.of("layout", "park", "enterprise", "county", "town", "transport", "chain", "target", "project");

    /** What the legend of the map switches. */
    private static final Set<String> LAYERS = Set.of(
            "layout",
            "core",
            "counties",
            "boundaries",
            "park",
            "featured_park",
            "sub_park",
            "enterprise",
            "other",
            "towns",
            "transport",
            "basemap");

    private static final List<String> EDGES = List.of("west", "south", "east", "north");

    @Override
    public String file() {
        return "story_steps.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("clause", "plan");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "plan*",
                "title*",
                "title_en*",
                "text*",
                "text_en*",
                "document_id*",
                "clause_id*",
                "quote*",
                "quote_en*",
                "strong",
                "objects",
                "layers*",
                "west",
                "south",
                "east",
                "north",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("story_step", "id");
    }

    @Override
    public String objectKind() {
        return "story-step";
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("plan_id", plan(row, references));
        values.put("title", row.text("title"));
        values.put("title_en", row.text("title_en"));
        values.put("body", row.text("text"));
        values.put("body_en", row.text("text_en"));
        Quotation.read(row, references, values);
        values.put("quote_en", row.text("quote_en"));
        values.put("strong", strong(row));
        values.put("objects", objects(row, references));
        values.put("layers", layers(row));
        putBox(row, values);
        values.put("ord", row.integer("ord"));
        checkNumbers(row);
        return values;
    }

    private static String plan(PackRow row, PackReferences references) {
        var plan = row.reference("plan", "plan", references);
        if (references.countOne("story", plan) > MOST_STEPS) {
            row.reject("plan", Wording.of("导读最多 %d 步。", "has a story of more than %d steps.", MOST_STEPS));
        }
        if (references.countOne("story", plan + "/" + row.integer("ord")) > 1) {
            row.reject("ord", new Wording("这个规划已有一步用了这个序号。", "is that of another step of the plan."));
        }
        return plan;
    }

    /** Words that stand out have to be there. */
    private static List<String> strong(PackRow row) {
        var quote = row.text("quote");
        var strong = row.list("strong");
        for (var words : strong) {
            if (!quote.contains(words)) {
                row.reject("strong", Wording.of("“%s” 不在引文里。", "\"%s\" is not in the quote.", words));
            }
        }
        return strong;
    }

    private static List<String> objects(PackRow row, PackReferences references) {
        var objects = row.typedReferences("objects", references);
        for (var object : objects) {
            var kind = object.substring(0, Math.max(0, object.indexOf(':')));
            if (!KINDS.contains(kind)) {
                row.reject("objects", Wording.of("“%s” 不在可用值 %s 之内。", "\"%s\" is not one of %s.", kind, KINDS));
            }
        }
        return objects;
    }

    private static List<String> layers(PackRow row) {
        var layers = row.list("layers");
        for (var layer : layers) {
            if (!LAYERS.contains(layer)) {
                row.reject("layers", Wording.of("“%s” 不在可用值 %s 之内。", "\"%s\" is not one of %s.", layer, LAYERS));
            }
        }
        return layers;
    }

    /** All four edges or none. */
    private static void putBox(PackRow row, Map<String, @Nullable Object> values) {
        var edges = EDGES.stream().map(row::decimalOrEmpty).toList();
        EDGES.forEach(edge -> values.put(edge, row.decimalOrEmpty(edge)));
        if (edges.stream().allMatch(edge -> edge == null)) {
            return;
        }
        for (var edge : EDGES) {
            if (row.optional(edge) == null) {
                row.reject(edge, new Wording("四条边要写就都写。", "goes with the other three edges."));
                return;
            }
        }
        if (!isBox(row.decimal("west"), row.decimal("south"), row.decimal("east"), row.decimal("north"))) {
            row.reject("west", new Wording("四条边不成一个框。", "makes no box with the other three edges."));
        }
    }

    private static boolean isBox(double west, double south, double east, double north) {
        return west >= -180 && west < east && east <= 180 && south >= -90 && south < north && north <= 90;
    }

    /** A figure that the data may change is read from the data; sentences have only those that are quoted beside them. */
    private static void checkNumbers(PackRow row) {
        var quoted = row.text("quote");
        Stream.of("title", "title_en", "text", "text_en")
                .forEach(column -> StatedNumbers.in(row.text(column)).stream()
                        .filter(number -> !StatedNumbers.isIn(quoted, number))
                        .forEach(number -> row.reject(
                                column,
                                Wording.of(
                                        "数 “%s” 不在引文里；别的数由数据给出。",
                                        "has the number \"%s\", which is not in the quote; other figures come from the data.",
                                        number))));
    }
}
