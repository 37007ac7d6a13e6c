package org.parkatlas.intake.spi;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One file of a pack: what it may hold and how its rows become rows of a table. A module that is loaded from packs
 * declares one bean of this type per file and table; sections of one file have the same columns, sections of one table
 * the same values. The same checks serve uploads.
 *
 * <p>All sections of a pack are read in two passes. The first declares what the pack holds, the second checks every
 * row and makes its values, so that a row may refer to a later file. Nothing is stored unless every row is accepted.
 */
public interface PackSection {

    /** Name of the file in the pack's folder, such as {@code parks.csv}; a pack need not have it. */
    String file();

    /** Place of this file among the others: what refers to it comes later. */
    int order();

    /** The columns that the file has to have, in any order. */
    List<PackColumn> columns();

    /** Where the rows go. */
    PackTable table();

    /** The kind of object that a row with an {@code id} declares, for references; empty where rows are not objects. */
    default String objectKind() {
        return "";
    }

    /** Whether every object of this file needs at least one citation. */
    default boolean cited() {
        return false;
    }

    /** Adds what earlier packs hold and this file's rows may refer to. */
    default void addPrior(JdbcClient owner, String pack, PackReferences references) {
        if (!objectKind().isEmpty()) {
            var key = table().key().get(0);
            owner.sql("SELECT " + key + " FROM parkatlas." + table().name() + " WHERE pack <> :pack")
                    .param("pack", pack)
                    .query(String.class)
                    .list()
                    .forEach(id -> references.addPrior(objectKind(), id));
        }
    }

    /** First pass: declares the object of this row and whatever other rows may look up. */
    default void declare(PackRow row, PackReferences references) {
        if (!objectKind().isEmpty()) {
            var column = columns().get(0).name();
            references.declare(objectKind(), row.id(column), row, column);
        }
    }

    /**
     * Second pass: the column values of this row, by name, without {@code pack} and {@code version}. Geometry is
     * EWKT, an array is a list. An empty map adds no row to the table. What is wrong is told to {@link
     * PackRow#reject}; the values then do not matter.
     */
    Map<String, @Nullable Object> values(PackRow row, PackReferences references);
}
