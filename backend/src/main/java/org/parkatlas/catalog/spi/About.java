package org.parkatlas.catalog.spi;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What people ask of objects besides their names: "firms that make copper foil", "parks in this county", "441424".
 *
 * @param words  columns, text or array, of words that say what an object is about
 * @param shared objects whose names say it as well, such as the industries of a firm
 * @param places columns, text or array, of the administrative codes of where an object is; that of its plan is known
 * @param code   column of the administrative code that an object has itself, null where objects are no places
 * @param calls  what people call objects of this kind, in both languages
 * @param choice that lists can be filtered by an object of this kind, null if they cannot
 * @param clause where a document speaks of an object, null where the first citation says it
 */
public record About(
        List<String> words,
        List<Shared> shared,
        List<String> places,
        @Nullable String code,
        List<String> calls,
        @Nullable Choice choice,
        @Nullable Clause clause) {

    private static final About NOTHING = new About(List.of(), List.of(), List.of(), null, List.of(), null, null);

    /**
     * Objects that an object refers to.
     *
     * @param column column, text or array, of their ids
     * @param kind   what they are
     */
    public record Shared(String column, String kind) {

        public Shared {
            Identifier.require(column);
        }
    }

    /**
     * A filter of lists whose value is the id of an object.
     *
     * @param parameter query parameter, such as {@code industry}
     * @param columns   columns of feature types that hold such ids
     * @param parent    column of the object above, whose choice includes this one; null where none does
     */
    public record Choice(
            String parameter,
            List<String> columns,
            @Nullable String parent) {

        public Choice {
            columns = List.copyOf(columns);
            Identifier.require(parameter);
            columns.forEach(Identifier::require);
            Identifier.require(parent);
        }
    }

    /** Columns with the ids of a document and of a clause of it. */
    public record Clause(String document, String id) {

        public Clause {
            Identifier.require(document);
            Identifier.require(id);
        }
    }

    public About {
        words = List.copyOf(words);
        shared = List.copyOf(shared);
        places = List.copyOf(places);
        calls = List.copyOf(calls);
        words.forEach(Identifier::require);
        places.forEach(Identifier::require);
        Identifier.require(code);
    }

    /** Nothing but the name is asked for. */
    public static About nothing() {
        return NOTHING;
    }

    /** The same, with words in these columns. */
    public About words(String... columns) {
        return new About(List.of(columns), shared, places, code, calls, choice, clause);
    }

    /** The same, with the names of the objects of a kind that a column refers to. */
    public About sharing(String column, String kind) {
        return new About(words, List.of(new Shared(column, kind)), places, code, calls, choice, clause);
    }

    /** The same, for objects that lie in the places whose codes are in these columns. */
    public About in(String... columns) {
        return new About(words, shared, List.of(columns), code, calls, choice, clause);
    }

    /** The same, for objects that are places and have their code in this column. */
    public About coded(String column) {
        return new About(words, shared, places, column, calls, choice, clause);
    }

    /** The same, for objects that people call this. */
    public About called(String... words) {
        return new About(this.words, shared, places, code, List.of(words), choice, clause);
    }

    /** The same, for objects by which lists are filtered. */
    public About chosenBy(Choice filter) {
        return new About(words, shared, places, code, calls, filter, clause);
    }

    /** The same, for objects of which the clause in these columns speaks. */
    public About saidIn(String document, String id) {
        return new About(words, shared, places, code, calls, choice, new Clause(document, id));
    }
}
