package org.parkatlas.platform.database;

import java.util.LinkedHashMap;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.parkatlas.ParkAtlasApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What every test would make anew: a database with all migrations, and one that the service has loaded with the
 * repository's packs. Each is made once in a JVM, by the same code as a real one, and copied.
 */
final class DatabaseTemplates {

    /** The repository's data packs, from the folder in which the tests run. */
    static final String PACKS = "../gis-data";

    private final PrivateCluster cluster;
    private boolean migrated;
    private boolean loaded;

    DatabaseTemplates(PrivateCluster cluster) {
        this.cluster = cluster;
    }

    /** Properties that point the service at a new database with all migrations. */
    synchronized Map<String, String> newMigrated() {
        if (!migrated) {
            migrate(PrivateDatabase.in(cluster, "template_migrated"));
            migrated = true;
        }
        return copyOf("template_migrated");
    }

    /** Properties that point the service at a new database with the repository's packs, the demonstration included. */
    synchronized Map<String, String> newLoaded() {
        if (!loaded) {
            load(PrivateDatabase.in(cluster, "template_loaded"));
            loaded = true;
        }
        return copyOf("template_loaded");
    }

    private static void migrate(DatabaseAccess database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .defaultSchema("parkatlas")
                .schemas("parkatlas")
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static void load(DatabaseAccess database) {
        var settings = new LinkedHashMap<>(ThrowAwayDatabase.propertiesOf(database));
        settings.put("parkatlas.packs.folder", PACKS);
        settings.put("parkatlas.packs.demo", "true");
        settings.put("parkatlas.sign-in.hash-memory", "1024"); // as the tests have it
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", "0");
        settings.put("management.server.port", "-1");
        settings.put("spring.main.log-startup-info", "false");
        var arguments = settings.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
        new SpringApplicationBuilder(ParkAtlasApplication.class).run(arguments).close();
    }

    /** Rights on a database itself are no part of it, and so not copied with it; each copy is an installation of its own. */
    private Map<String, String> copyOf(String template) {
        var copy = ThrowAwayDatabase.nextName();
        var server = JdbcClient.create(new DriverManagerDataSource(
                cluster.jdbcUrl("postgres"),
                ClusterSecrets.SUPERUSER,
                cluster.secrets().superuser()));
        server.sql("CREATE DATABASE %s TEMPLATE %s OWNER %s".formatted(copy, template, ClusterSecrets.OWNER))
                .update();
        server.sql("""
                        UPDATE pg_database AS copy SET datacl = template.datacl
                        FROM pg_database AS template
                        WHERE copy.datname = :copy AND template.datname = :template
                        """).param("copy", copy).param("template", template).update();
        JdbcClient.create(new DriverManagerDataSource(
                        cluster.jdbcUrl(copy),
                        ClusterSecrets.SUPERUSER,
                        cluster.secrets().superuser()))
                .sql("UPDATE parkatlas.installation SET id = replace(gen_random_uuid()::text, '-', '')")
                .update();
        var secrets = cluster.secrets();
        return ThrowAwayDatabase.propertiesOf(new DatabaseAccess(
                cluster.jdbcUrl(copy),
                new DatabaseAccess.Login(ClusterSecrets.OWNER, secrets.owner()),
                new DatabaseAccess.Login(ClusterSecrets.APP, secrets.app())));
    }
}
