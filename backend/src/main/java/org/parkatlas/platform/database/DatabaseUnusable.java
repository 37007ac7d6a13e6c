package org.parkatlas.platform.database;

import java.sql.SQLException;

/** The configured database cannot be used; the message is a sentence that says what to change. */
final class DatabaseUnusable extends RuntimeException {

    private DatabaseUnusable(String message) {
        super(message);
    }

    /** An administrator has to create the extension. */
    static DatabaseUnusable withoutPostgis(String url) {
        return new DatabaseUnusable(
                "The database %s has no PostGIS; let an administrator run \"CREATE EXTENSION postgis;\" in it and start again"
                        .formatted(withoutParameters(url)));
    }

    /** What the first connection as this user came to (PostgreSQL manual, appendix A). */
    static DatabaseUnusable of(String url, DatabaseAccess.Login login, SQLException failed) {
        var where = withoutParameters(url);
        var state = failed.getSQLState() == null ? "" : failed.getSQLState();
        return new DatabaseUnusable(
                switch (state) {
                    case "28P01", "28000" ->
                        ("The database %s refuses the user %s; check PARKATLAS_DB_USER and PARKATLAS_DB_PASSWORD "
                                        + "(spring.datasource.username and spring.datasource.password)")
                                .formatted(where, login.user());
                    case "3D000" ->
                        "There is no database at %s; let an administrator create it, with the extension postgis"
                                .formatted(where);
                    default ->
                        "The database %s cannot be reached; check spring.datasource.url and whether the server runs (%s)"
                                .formatted(where, oneLine(failed));
                });
    }

    private static String oneLine(SQLException failed) {
        return String.valueOf(failed.getMessage()).replaceAll("\\s+", " ");
    }

    /** There may be a password among the parameters. */
    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
