package org.parkatlas.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/**
 * How to reach the database.
 *
 * @param owner the login that owns the tables
 * @param app   the login for readers; may be the same, it steps down to the role {@code parkatlas_app}
 */
record DatabaseAccess(String url, Login owner, Login app) {

    private static final String HAS_POSTGIS = "SELECT FROM pg_extension WHERE extname = 'postgis'";

    /** A user and its password. */
    record Login(@Nullable String user, @Nullable String password) {}

    /**
     * Tries both logins before anything is built on them.
     *
     * @throws DatabaseUnusable if one of them is refused or there is no PostGIS
     */
    void check(Duration connectTimeout) {
        check(app, connectTimeout);
        check(owner, connectTimeout);
    }

    private void check(Login login, Duration connectTimeout) {
        try (var connection = DriverManager.getConnection(url, properties(login, connectTimeout));
                var statement = connection.createStatement();
                var found = statement.executeQuery(HAS_POSTGIS)) {
            if (!found.next()) {
                throw DatabaseUnusable.withoutPostgis(url);
            }
        } catch (SQLException failed) {
            throw DatabaseUnusable.of(url, login, failed);
        }
    }

    private static Properties properties(Login login, Duration connectTimeout) {
        var properties = new Properties();
        if (login.user() != null) {
            properties.setProperty("user", login.user());
        }
        if (login.password() != null) {
            properties.setProperty("password", login.password());
        }
        properties.setProperty("connectTimeout", String.valueOf(connectTimeout.toSeconds()));
        return properties;
    }
}
