package org.parkatlas.platform.database;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Makes the database and the roles in a private cluster, once. */
final class PrivateDatabase {

    /** What writes large objects, which belong to no schema and need no right on one. */
    private static final List<String> REVOKED_INSIDE = List.of(
            "lo_creat(integer)",
            "lo_create(oid)",
            "lo_from_bytea(oid, bytea)",
            "lo_open(oid, integer)",
            "lo_put(oid, bigint, bytea)",
            "lo_truncate(integer, integer)",
            "lo_truncate64(integer, bigint)",
            "lo_unlink(oid)",
            "lowrite(integer, bytea)");

    /** To what connections of readers step down for signed-in staff. */
    private static final List<String> STEPS_DOWN_TO = List.of("parkatlas_staff", "parkatlas_desk");

    private PrivateDatabase() {}

    /** The database with its extensions, made if it is not there. */
    static DatabaseAccess in(PrivateCluster cluster, String database) {
        var access = withoutExtensions(cluster, database);
        var inside = asSuperuser(cluster, database);
        for (var extension : new String[] {"postgis", "pg_trgm"}) {
            inside.sql("CREATE EXTENSION IF NOT EXISTS " + extension).update();
        }
        createWhereInstalled(inside, "pgrouting");
        REVOKED_INSIDE.forEach(
                function -> inside.sql("REVOKE EXECUTE ON FUNCTION pg_catalog.%s FROM PUBLIC".formatted(function))
                        .update());
        return access;
    }

    /** The database and the roles alone. */
    static DatabaseAccess withoutExtensions(PrivateCluster cluster, String database) {
        var secrets = cluster.secrets();
        var server = asSuperuser(cluster, "postgres");
        STEPS_DOWN_TO.forEach(role -> makeRole(server, role));
        var logins = Map.of(ClusterSecrets.OWNER, secrets.owner(), ClusterSecrets.APP, secrets.app());
        logins.forEach((role, password) -> makeLogin(server, role, password));
        STEPS_DOWN_TO.forEach(
                role -> server.sql("GRANT %s TO %s, %s".formatted(role, ClusterSecrets.OWNER, ClusterSecrets.APP))
                        .update());
        makeDatabase(server, database);
        server.sql("REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC").update();
        return new DatabaseAccess(
                cluster.jdbcUrl(database),
                new DatabaseAccess.Login(ClusterSecrets.OWNER, secrets.owner()),
                new DatabaseAccess.Login(ClusterSecrets.APP, secrets.app()));
    }

    /** What the service can do without. */
    private static void createWhereInstalled(JdbcClient inside, String extension) {
        var isInstalled = inside.sql("SELECT count(*) > 0 FROM pg_available_extensions WHERE name = :name")
                .param("name", extension)
                .query(Boolean.class)
                .single();
        if (isInstalled) {
            inside.sql("CREATE EXTENSION IF NOT EXISTS " + extension).update();
        }
    }

    private static JdbcClient asSuperuser(PrivateCluster cluster, String database) {
        return JdbcClient.create(new DriverManagerDataSource(
                cluster.jdbcUrl(database),
                ClusterSecrets.SUPERUSER,
                cluster.secrets().superuser()));
    }

    /** A role cannot be a parameter; both names are our constants, and the password is URL-safe Base64. */
    private static void makeLogin(JdbcClient server, String role, String password) {
        var exists = server.sql("SELECT count(*) FROM pg_roles WHERE rolname = :role")
                .param("role", role)
                .query(Integer.class)
                .single();
        var statement = exists == 0 ? "CREATE ROLE %s LOGIN PASSWORD '%s'" : "ALTER ROLE %s LOGIN PASSWORD '%s'";
        server.sql(statement.formatted(role, password)).update();
        if (role.equals(ClusterSecrets.OWNER)) {
            makeRole(server, ClusterSecrets.APP);
            server.sql("GRANT %s TO %s".formatted(ClusterSecrets.APP, role)).update();
        }
    }

    private static void makeRole(JdbcClient server, String role) {
        server.sql("""
                        DO $$ BEGIN
                            IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                                CREATE ROLE %1$s;
                            END IF;
                        END $$
                        """.formatted(role)).update();
    }

    private static void makeDatabase(JdbcClient server, String database) {
        var exists = server.sql("SELECT count(*) FROM pg_database WHERE datname = :database")
                .param("database", database)
                .query(Integer.class)
                .single();
        if (exists == 0) {
            server.sql("CREATE DATABASE %s OWNER %s".formatted(database, ClusterSecrets.OWNER))
                    .update();
        }
    }
}
