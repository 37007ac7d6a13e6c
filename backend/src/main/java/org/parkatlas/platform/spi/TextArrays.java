package org.parkatlas.platform.spi;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads columns of type {@code text[]}. */
public final class TextArrays {

    private TextArrays() {}

    /** The texts in this column, in order; none where it is null. */
    public static List<String> list(ResultSet row, String column) throws SQLException {
        return list(row.getArray(column));
    }

    /** The same by the number of the column, from 1. */
    public static List<String> list(ResultSet row, int column) throws SQLException {
        return list(row.getArray(column));
    }

    private static List<String> list(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
