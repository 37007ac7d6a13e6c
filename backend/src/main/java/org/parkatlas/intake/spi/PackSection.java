package org.parkatlas.intake.spi;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One kind of rows: what they may hold and how they become rows of a table. A module that is loaded declares one bean of
 * this type per file and table; sections of one file have the same columns, sections of one table the same values. It
 * sees one row after the other, from a pack, an upload or a form, and keeps none.
 *
 * <p>All rows are read in two passes. The first declares what there is, the second checks every row and makes its
 * values, so that a row may refer to a later file. Nothing is stored unless every row is accepted.
 */
public interface PackSection {

    /** Name of the file in the pack's folder, such as {@code parks.csv}; a pack need not have it. */
    String file();

    /** Tables whose rows are read before these: those that rows of this section need or refer to. No circles. */
    default List<String> follows() {
        return List.of();
    }

    /** The columns that the file has to have, in any order. */
    List<PackColumn> columns();

    /** Where the rows go. */
    PackTable table();

    /**
     * The kind of object that a row declares by its first column, for references; empty where rows are not objects, or
     * nothing refers to them: their ids then take no memory.
     */
    default String objectKind() {
        return "";
    }

    /** Whether an object without a position may be said to lie in one of this kind. */
    default Holding holding() {
        return Holding.NOTHING;
    }

    /** Whether every object of this file needs at least one citation; it then follows {@code citation}. */
    default boolean cited() {
        return false;
    }

    /** Adds what earlier packs hold and this file's rows may refer to. */
    default void addPrior(JdbcClient owner, String pack, PackReferences references) {
        if (!objectKind().isEmpty()) {
            var key = table().key().get(0);
            owner.sql("SELECT " + key + " FROM parkatlas." + table().name() + " WHERE pack <> :pack")
                    .param("pack", pack)
                    .withFetchSize(1000)
                    .query(row -> {
                        references.addPrior(objectKind(), row.getString(1));
                    });
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
     * Second pass: the column values of this row, by name, without {@code pack} and {@code version}: texts, numbers,
     * booleans, lists of texts, and geometry as EWKT or EWKB in hexadecimal. An empty map adds no row to the table. What
     * is wrong is told to {@link PackRow#reject}; the values then do not matter.
     */
    Map<String, @Nullable Object> values(PackRow row, PackReferences references);
}
