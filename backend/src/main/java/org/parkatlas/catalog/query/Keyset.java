package org.parkatlas.catalog.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.lists.Paging;

/** The condition that an object comes after the last one of the part before, in the order of the list. */
final class Keyset {

    private static final String NONE = "-";
    private static final String SOME = "=";

    private final Selection selection;
    private final SortOrder order;

    Keyset(Selection selection, SortOrder order) {
        this.selection = selection;
        this.order = order;
    }

    /** True where the part is the first. */
    Condition after(Paging paging) {
        var id = paging.after(paging.after().size() - 1);
        if (paging.after().isEmpty() || id == null) {
            return new Condition("TRUE", Map.of());
        }
        var values = new HashMap<String, Object>();
        values.put("after_id", id);
        return new Condition(order.isOneRange() ? oneRange(paging, values) : anyRange(paging, values), values);
    }

    /** A comparison of rows, which is where an index is entered. */
    private String oneRange(Paging paging, Map<String, Object> values) {
        var left = new StringBuilder();
        var right = new StringBuilder();
        for (int i = 0; i < order.keys().size(); i++) {
            var value = value(order.keys().get(i), paging.after(i + 1));
            if (value == null) {
                throw Paging.unknownCursor();
            }
            values.put("after" + i, value);
            left.append(order.keys().get(i).expression()).append(", ");
            right.append(":after").append(i).append(", ");
        }
        return "(%s%s) %s (%s:after_id)"
                .formatted(left, idColumn(), order.idDirection().following(), right);
    }

    private String anyRange(Paging paging, Map<String, Object> values) {
        var sql = "%s %s :after_id".formatted(idColumn(), order.idDirection().following());
        for (int i = order.keys().size() - 1; i >= 0; i--) {
            sql = after(order.keys().get(i), "after" + i, value(order.keys().get(i), paging.after(i + 1)), sql, values);
        }
        return sql;
    }

    private String idColumn() {
        return "feature." + selection.type().relation().id();
    }

    private static String after(
            SortOrder.Key key, String name, @Nullable Object value, String rest, Map<String, Object> values) {
        var expression = key.expression();
        if (value == null) {
            return "(%s IS NULL AND %s)".formatted(key.column(), rest);
        }
        values.put(name, value);
        return "(%1$s %2$s :%3$s OR %4$s IS NULL OR (%1$s = :%3$s AND %5$s))"
                .formatted(expression, key.direction().following(), name, key.column(), rest);
    }

    private static @Nullable Object value(SortOrder.Key key, @Nullable String written) {
        if (written == null || written.equals(NONE)) {
            return null;
        }
        var text = written.substring(Math.min(SOME.length(), written.length()));
        try {
            return switch (key.property().type()) {
                case TEXT, TEXT_LIST -> text;
                case INTEGER -> Long.valueOf(text);
                case NUMBER -> Double.valueOf(text);
                case BOOLEAN -> Boolean.valueOf(text);
                case DATE -> LocalDate.parse(text);
            };
        } catch (NumberFormatException | DateTimeException forged) {
            throw Paging.unknownCursor();
        }
    }

    /** The key of a row, as a cursor holds it. */
    List<String> of(FeatureRow row) {
        var key = new ArrayList<String>();
        key.add(order.text());
        for (var part : order.keys()) {
            var value = valueOf(row, part.property());
            key.add(value == null ? NONE : SOME + value);
        }
        key.add(row.id());
        return key;
    }

    private @Nullable Object valueOf(FeatureRow row, FeatureProperty property) {
        var place = selection.properties().indexOf(property);
        return place < 0 ? Objects.requireNonNull(row.id()) : row.values().get(place);
    }
}
