package org.parkatlas.identity;

import java.util.Locale;

/** Whom a row or a property is for. Each later one sees no more than what is named beside it, never all before it. */
public enum Audience {

    /** Everybody. */
    PUBLIC,

    /** Signed-in staff of any county. */
    STAFF,

    /** Signed-in staff of the counties that the row lies in. */
    COUNTY;

    /** The name in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
