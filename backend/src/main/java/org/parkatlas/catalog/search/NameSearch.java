package org.parkatlas.catalog.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.identity.Viewer;

/** Finds objects that are called something, for other modules. */
public interface NameSearch {

    /** The longest words that are looked for, punctuation not counted. */
    int LONGEST = Question.LONGEST;

    /**
     * Ids of the objects of this kind with such a name, best first; those that are only about it are left out. Empty too
     * where there is not one letter or digit in the words.
     *
     * @param plan its objects come first, null for none
     */
    List<String> findNamed(Viewer viewer, String words, String kind, @Nullable String plan);
}
