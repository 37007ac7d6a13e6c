package org.parkatlas.catalog.search.index;

import java.util.List;

/**
 * Everything an object is called.
 *
 * @param names   the names proper, the one to show first
 * @param aliases other names, in Chinese or as acronyms, and codes
 * @param stated  readings that the data states, of any of these names or of a part of one
 * @param english names in English, the one to show first
 */
record ObjectNames(List<String> names, List<String> aliases, List<String> stated, List<String> english) {

    ObjectNames {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        stated = List.copyOf(stated);
        english = List.copyOf(english);
    }

    /** An object without an English name. */
    static ObjectNames of(List<String> names, List<String> aliases, List<String> stated) {
        return new ObjectNames(names, aliases, stated, List.of());
    }
}
