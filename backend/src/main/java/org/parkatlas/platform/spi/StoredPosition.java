package org.parkatlas.platform.spi;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.geo.Precision;
import org.parkatlas.geo.PrecisionClass;

/**
 * Where an object is, as its table says it.
 *
 * @param position  null if and only if it is unlocated
 * @param locatedIn where an unlocated object is known to lie, as {@code kind:id}
 */
public record StoredPosition(
        @Nullable GeoPoint position,
        Precision precision,
        @Nullable String locatedIn) {

    /** Reads the columns {@code position}, {@code precision_class}, {@code accuracy_m} and {@code located_in}. */
    public static StoredPosition of(ResultSet row) throws SQLException {
        return new StoredPosition(
                GeometryColumns.findPoint(row, "position").orElse(null), precision(row), row.getString("located_in"));
    }

    /** Reads the columns {@code precision_class} and {@code accuracy_m}. */
    public static Precision precision(ResultSet row) throws SQLException {
        var code = row.getString("precision_class");
        return new Precision(
                PrecisionClass.find(code).orElseThrow(() -> new SQLException("No precision class " + code)),
                row.getObject("accuracy_m", Double.class));
    }
}
