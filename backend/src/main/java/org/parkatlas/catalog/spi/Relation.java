package org.parkatlas.catalog.spi;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where the objects of a feature type are read: a view in schema {@code published}, which decides what a viewer sees.
 *
 * @param relation the view
 * @param id       column of the stable text id
 * @param name     column of the name
 * @param plan     column of the plan's id, null where objects belong to none
 * @param position column of one point, null where objects have none
 * @param geometry column of what is drawn, null where nothing is
 * @param validity columns that say when an object is valid, null where nothing does
 * @param sources  columns with the id of a document that an object is from, besides what citations say of it
 * @param history  view with the same columns of what objects are and were, and in {@code known} (tstzrange) when that was
 *                 known; null where nothing is kept
 */
public record Relation(
        String relation,
        String id,
        String name,
        @Nullable String plan,
        @Nullable String position,
        @Nullable String geometry,
        @Nullable Validity validity,
        List<String> sources,
        @Nullable String history) {

    /**
     * The days between which an object is valid.
     *
     * @param from column of the first day; empty means for ever before
     * @param to   column of the last day; empty, or null for no such column, means for ever after
     */
    public record Validity(String from, @Nullable String to) {

        public Validity {
            Identifier.require(from);
            Identifier.require(to);
        }
    }

    public Relation {
        Identifier.require(relation);
        Identifier.require(id);
        Identifier.require(name);
        Identifier.require(plan);
        Identifier.require(position);
        Identifier.require(geometry);
        sources = List.copyOf(sources);
        sources.forEach(Identifier::require);
        Identifier.require(history);
    }

    /** A view with columns {@code id} and {@code name} and nothing else that has a role. */
    public static Relation of(String relation) {
        return new Relation(relation, "id", "name", null, null, null, null, List.of(), null);
    }

    /** The same view, whose objects are called by what is in this column. */
    public Relation named(String column) {
        return new Relation(relation, id, column, plan, position, geometry, validity, sources, history);
    }

    /** The same view, whose objects belong to the plan in this column. */
    public Relation ofPlan(String column) {
        return new Relation(relation, id, name, column, position, geometry, validity, sources, history);
    }

    /** The same view, whose objects lie at the point in this column and are drawn there unless they have a shape. */
    public Relation at(String column) {
        return new Relation(
                relation, id, name, plan, column, geometry == null ? column : geometry, validity, sources, history);
    }

    /** The same view, whose objects have the shape in this column. */
    public Relation shapedBy(String column) {
        return new Relation(relation, id, name, plan, position, column, validity, sources, history);
    }

    /** The same view, whose objects are valid between the days in these columns; there may be no second. */
    public Relation valid(String from, @Nullable String to) {
        return new Relation(relation, id, name, plan, position, geometry, new Validity(from, to), sources, history);
    }

    /** The same view, whose objects are from the documents in these columns. */
    public Relation from(String... documentColumns) {
        return new Relation(relation, id, name, plan, position, geometry, validity, List.of(documentColumns), history);
    }

    /** The same view, of whose objects it is kept what they were, in the view of the same name and {@code _history}. */
    public Relation withHistory() {
        return new Relation(relation, id, name, plan, position, geometry, validity, sources, relation + "_history");
    }

    /**
     * What is read where it is asked what was known at some time.
     *
     * @throws IllegalStateException if nothing is kept
     */
    public Relation past() {
        if (history == null) {
            throw new IllegalStateException("Nothing is kept of what " + relation + " was");
        }
        return new Relation(history, id, name, plan, position, geometry, validity, sources, null);
    }
}
