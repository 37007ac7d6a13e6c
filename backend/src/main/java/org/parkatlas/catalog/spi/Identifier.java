package org.parkatlas.catalog.spi;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Names of relations and columns. They are checked once, when a descriptor is made, so that statements can be put
 * together from descriptors; a name that comes with a request is looked up in a descriptor and never becomes one.
 */
final class Identifier {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*");

    private Identifier() {}

    /** Refuses a name that could be anything but a name. */
    static void require(@Nullable String name) {
        if (name != null && !FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain name of a relation or column: " + name);
        }
    }
}
