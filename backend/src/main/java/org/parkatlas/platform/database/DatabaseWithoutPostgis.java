package org.parkatlas.platform.database;

/** The configured database cannot be used. */
final class DatabaseWithoutPostgis extends RuntimeException {

    DatabaseWithoutPostgis(String url) {
        super(
                "The database %s has no PostGIS; let an administrator run \"CREATE EXTENSION postgis;\" in it and start again"
                        .formatted(url));
    }
}
