package org.parkatlas.platform.database;

import org.jspecify.annotations.Nullable;

/**
 * How to reach the database.
 *
 * @param owner the login that owns the tables
 * @param app   the login for readers; may be the same, it steps down to the role {@code parkatlas_app}
 */
record DatabaseAccess(String url, Login owner, Login app) {

    /** A user and its password. */
    record Login(@Nullable String user, @Nullable String password) {}
}
