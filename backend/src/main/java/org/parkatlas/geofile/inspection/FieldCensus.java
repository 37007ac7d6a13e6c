package org.parkatlas.geofile.inspection;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.parkatlas.geofile.reading.LayerSummary;

import tools.jackson.databind.JsonNode;

/** What the values of one column are. */
final class FieldCensus {

    private static final int COUNTED = 1_000;
    private static final int SHOWN = 3;

    /** Values of a column with codes; one with more of them is none. */
    private static final int LISTED = 50;

    private static final int LONGEST_SHOWN = 200;

    private final LayerSummary.Field field;
    private final Set<Integer> distinct = new HashSet<>();
    private final Set<String> first = new LinkedHashSet<>();
    private long empty;

    FieldCensus(LayerSummary.Field field) {
        this.field = field;
    }

    String name() {
        return field.name();
    }

    /** Adds the value of the next row. Different texts are told apart by their hash: a collision in 1,000 costs one in a number. */
    void add(JsonNode value) {
        var text = value.isValueNode() ? value.asString("") : value.toString();
        if (value.isNull() || text.isEmpty()) {
            empty++;
            return;
        }
        if (distinct.size() < COUNTED) {
            distinct.add(text.hashCode());
        }
        if (first.size() < LISTED) {
            first.add(text);
        }
    }

    /** What was found, with texts as {@code decoded} makes them. */
    Findings.Field result(UnaryOperator<String> decoded) {
        return new Findings.Field(
                decoded.apply(field.name()),
                field.type(),
                field.width(),
                empty,
                distinct.size(),
                first.stream()
                        .limit(distinct.size() <= LISTED ? LISTED : SHOWN)
                        .map(decoded)
                        .map(FieldCensus::shortened)
                        .toList());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }
}
