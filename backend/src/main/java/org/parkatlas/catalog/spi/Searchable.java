package org.parkatlas.catalog.spi;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The role of a feature type whose objects are found by name.
 *
 * @param names   columns of the names proper, the one to show first; a column may be empty
 * @param aliases array columns of other names
 * @param pinyin  array column of readings that the data itself states, null if there is none
 * @param rank    place of these objects among equally good hits, from 1
 * @param hint    what tells two objects of the same name apart
 * @param about   what else than a name is asked for
 */
public record Searchable(
        List<String> names, List<String> aliases, @Nullable String pinyin, int rank, Hint hint, About about) {

    /** Objects of which nothing but their names is asked for. */
    public Searchable(List<String> names, List<String> aliases, @Nullable String pinyin, int rank, Hint hint) {
        this(names, aliases, pinyin, rank, hint, About.nothing());
    }

    /** The same, found by what they are about and where they are as well. */
    public Searchable about(About known) {
        return new Searchable(names, aliases, pinyin, rank, hint, known);
    }

    /**
     * A word or two beside a hit: the place, then what it is.
     *
     * @param place where the place is named, null if the plan is the place
     * @param kind  coded property that says more precisely what an object is, null if the title of the type does
     */
    public record Hint(@Nullable Place place, @Nullable String kind) {

        public Hint {
            Identifier.require(kind);
        }
    }

    /**
     * The name of a place that an object refers to.
     *
     * @param column   column with the reference, an array or a single value
     * @param form     which of the two it is
     * @param relation view in schema {@code published} that has the name
     * @param key      its column that is referred to
     * @param name     its column of the name
     */
    public record Place(String column, Form form, String relation, String key, String name) {

        public Place {
            Identifier.require(column);
            Identifier.require(relation);
            Identifier.require(key);
            Identifier.require(name);
        }

        /** The form of a reference. */
        public enum Form {
            SINGLE,

            /** The first of several counts. */
            ARRAY
        }
    }

    public Searchable {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        names.forEach(Identifier::require);
        aliases.forEach(Identifier::require);
        Identifier.require(pinyin);
        if (names.isEmpty() || rank < 1) {
            throw new IllegalArgumentException("Needs a name column and a rank from 1: " + names + ", " + rank);
        }
    }
}
