package org.parkatlas.intake.spi;

import java.util.List;
import java.util.stream.Stream;

/**
 * One column of a pack file (or property of its GeoJSON features).
 *
 * @param required whether an empty cell is refused
 */
public record PackColumn(String name, boolean required) {

    /** Columns by name; a trailing asterisk marks the required ones, as in {@code gis-data/README.md}. */
    public static List<PackColumn> of(String... names) {
        return Stream.of(names)
                .map(name -> name.endsWith("*")
                        ? new PackColumn(name.substring(0, name.length() - 1), true)
                        : new PackColumn(name, false))
                .toList();
    }
}
