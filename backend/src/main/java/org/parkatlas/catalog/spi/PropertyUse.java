package org.parkatlas.catalog.spi;

/** What a client may do with a property besides reading it. */
public enum PropertyUse {

    /** Name it in a filter. */
    QUERYABLE,

    /** Order by it. */
    SORTABLE,

    /** Rely on it: every object has a value. */
    RELIABLE
}
