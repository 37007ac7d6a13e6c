package org.parkatlas.geo.input;

import java.util.List;

/** The {@code coordinates} member of a GeoJSON geometry before its type is known. */
sealed interface CoordinateTree {

    /** Two numbers, as they came. */
    record Position(double x, double y) implements CoordinateTree {}

    /** A list of positions or of lists, perhaps empty. */
    record Branch(List<CoordinateTree> members) implements CoordinateTree {}
}
