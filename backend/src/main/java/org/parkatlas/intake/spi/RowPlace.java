package org.parkatlas.intake.spi;

import java.util.Optional;

/**
 * Where a row stands in what was sent.
 *
 * @param file name of the file as its sender knows it; the object's id where there is none, as in a form
 * @param row  1-based, the header being row 1 (feature n of a GeoJSON file is row n + 1); 0 for the whole file
 * @param form how the row is written down
 */
public record RowPlace(String file, int row, Form form) {

    /** How a row is written down, which decides what its columns are called. */
    public enum Form {
        /** A line of a table. */
        LINE,
        /** A GeoJSON feature. */
        FEATURE,
        /** A JSON object by itself. */
        OBJECT
    }

    private static final int FIRST_FEATURE = 2;

    /** A row of a table. */
    public static RowPlace line(String file, int row) {
        return new RowPlace(file, row, Form.LINE);
    }

    /** A row that is a feature of a GeoJSON file. */
    public static RowPlace feature(String file, int row) {
        return new RowPlace(file, row, Form.FEATURE);
    }

    /** An object by itself, called by its id where there are several. */
    public static RowPlace object(String id) {
        return new RowPlace(id, 0, Form.OBJECT);
    }

    /** A file as a whole. */
    public static RowPlace wholeOf(String file) {
        return new RowPlace(file, 0, Form.LINE);
    }

    /** JSON Pointer (RFC 6901) to a column of this row, or to the row where the column is empty; none in a table. */
    public Optional<String> pointerTo(String column) {
        return switch (form) {
            case LINE -> Optional.empty();
            case FEATURE -> Optional.of("/features/" + (row - FIRST_FEATURE) + memberOfFeature(column));
            case OBJECT -> Optional.of(member(column));
        };
    }

    private static String memberOfFeature(String column) {
        return column.isEmpty() || column.equals(SourceRow.GEOMETRY) ? member(column) : "/properties" + member(column);
    }

    private static String member(String column) {
        return column.isEmpty() ? "" : "/" + column.replace("~", "~0").replace("/", "~1");
    }
}
