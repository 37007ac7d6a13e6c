package org.parkatlas.platform.spi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads columns of type {@code text[]}. */
public final class TextArrays {

    private TextArrays() {}

    /** The texts in this column, in order; none where it is null. */
    public static List<String> list(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
