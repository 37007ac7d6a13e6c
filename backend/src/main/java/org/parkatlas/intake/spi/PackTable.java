package org.parkatlas.intake.spi;

import java.util.List;

/**
 * The table that a section fills.
 *
 * @param name table in schema {@code parkatlas}
 * @param key  columns of its primary key
 */
public record PackTable(String name, List<String> key) {

    public PackTable {
        key = List.copyOf(key);
    }

    /** A table keyed by the given columns. */
    public static PackTable keyedBy(String name, String... key) {
        return new PackTable(name, List.of(key));
    }
}
