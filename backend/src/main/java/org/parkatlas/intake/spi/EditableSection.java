package org.parkatlas.intake.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

/**
 * A section whose rows posts enter one by one besides packs. Its table has the columns {@code known_from}, {@code
 * change_set}, {@code demo} and, unless its objects have no shape, {@code boundary}.
 */
public interface EditableSection extends PackSection {

    /** Column of the shape. */
    String SHAPE = "boundary";

    /** Id of the feature type that shows these rows, such as {@code parcels}. */
    String kind();

    /** Whether its objects have a shape, which is then one of every row. */
    default boolean hasShape() {
        return true;
    }

    /** Id of this row's object as outlets have it, with what was found wrong with the row told to it. */
    default String objectId(PackRow row) {
        return row.id(columns().get(0).name());
    }

    /** The same as an SQL expression over the columns of the table. */
    default String objectIdSql() {
        return table().key().get(0);
    }

    /** Codes of the counties in which an object with these column values lies: their posts may change it. */
    default List<String> countiesOf(Map<String, @Nullable Object> values, JdbcClient owner) {
        return List.of(String.valueOf(values.get("county_code")));
    }

    /** The column of the table that holds what this column of a file says. */
    default String storedIn(String column) {
        return switch (column) {
            case "document" -> "document_id";
            case "precision" -> "precision_class";
            default -> column.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        };
    }

    /** What a file would have in its columns for a row of the table with these columns; an empty cell is not there. */
    default Map<String, String> cellsOf(JsonNode stored) {
        var cells = new HashMap<String, String>();
        for (var column : columns()) {
            var value = stored.path(storedIn(column.name()));
            if (value.isNumber()) {
                cells.put(column.name(), value.decimalValue().toPlainString());
            } else if (!value.isMissingNode() && !value.isNull()) {
                cells.put(column.name(), value.asString());
            }
        }
        return cells;
    }

    /** Columns of the table that a changed row keeps, because only a whole file decides them. */
    default Set<String> kept() {
        return Set.of();
    }
}
