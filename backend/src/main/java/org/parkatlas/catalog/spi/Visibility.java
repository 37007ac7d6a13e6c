package org.parkatlas.catalog.spi;

/** Who may see a property. */
public enum Visibility {
    PUBLIC,

    /** Signed-in staff only; every outlet leaves it out for everybody else. */
    STAFF
}
