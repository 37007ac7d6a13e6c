package org.parkatlas.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A real PostGIS for the tests of one JVM: a private cluster that is deleted at the end. */
public final class ThrowAwayDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final PrivateCluster CLUSTER = start();
    private static final DatabaseTemplates TEMPLATES = new DatabaseTemplates(CLUSTER);

    private ThrowAwayDatabase() {}

    /** Properties that point the service at a new database with all migrations and nothing in it. */
    public static Map<String, String> newDatabase() {
        return TEMPLATES.newMigrated();
    }

    /** Properties that point the service at a new database in which nothing has been made yet. */
    static Map<String, String> newEmptyDatabase() {
        return propertiesOf(PrivateDatabase.in(CLUSTER, nextName()));
    }

    static String nextName() {
        return "it_" + NUMBER.incrementAndGet();
    }

    static Map<String, String> propertiesOf(DatabaseAccess access) {
        return Map.of(
                "spring.datasource.url", access.url(),
                "spring.datasource.username", access.app().user(),
                "spring.datasource.password", access.app().password(),
                "spring.flyway.user", access.owner().user(),
                "spring.flyway.password", access.owner().password(),
                "parkatlas.imports.folder", "target/imports");
    }

    /** Properties that point the service at a new database in which nobody has created the extension. */
    static Map<String, String> newDatabaseWithoutPostgis() {
        return propertiesOf(PrivateDatabase.withoutExtensions(CLUSTER, nextName()));
    }

    /** What happens where this database lacks an extension, which it has again afterwards. */
    public static void without(String extension, String url, Runnable work) {
        var inside = JdbcClient.create(new DriverManagerDataSource(
                url, ClusterSecrets.SUPERUSER, CLUSTER.secrets().superuser()));
        inside.sql("DROP EXTENSION " + extension).update();
        try {
            work.run();
        } finally {
            inside.sql("CREATE EXTENSION " + extension).update();
        }
    }

    private static PrivateCluster start() {
        try {
            var folder = Files.createTempDirectory(Path.of("/tmp"), "parkatlas-it-");
            folder.toFile().setExecutable(true, false);
            folder.toFile().setReadable(true, false);
            var cluster = PrivateCluster.openThrowAway(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                cluster.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
            }));
            return cluster;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Gives a Spring context a new database: with the repository's packs where it asks for these, else with nothing in it. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var packs = context.getEnvironment().getProperty("parkatlas.packs.folder");
            var database = DatabaseTemplates.PACKS.equals(packs) ? TEMPLATES.newLoaded() : TEMPLATES.newMigrated();
            TestPropertyValues.of(database).applyTo(context);
        }
    }
}
