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
import org.springframework.util.FileSystemUtils;

/**
 * A real PostGIS for the tests of one JVM: a private cluster that is deleted at the end, or the server that
 * {@code PARKATLAS_IT_JDBC_URL} names (with user and password in the URL, allowed to make databases and roles).
 */
public final class ThrowAwayDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final PrivateCluster CLUSTER = start();

    private ThrowAwayDatabase() {}

    /** Properties that point the service at a new, empty database. */
    public static Map<String, String> newDatabase() {
        return propertiesOf(PrivateDatabase.in(CLUSTER, "it_" + NUMBER.incrementAndGet()));
    }

    private static Map<String, String> propertiesOf(DatabaseAccess access) {
        return Map.of(
                "spring.datasource.url", access.url(),
                "spring.datasource.username", access.app().user(),
                "spring.datasource.password", access.app().password(),
                "spring.flyway.user", access.owner().user(),
                "spring.flyway.password", access.owner().password());
    }

    /** Properties that point the service at a new database in which nobody has created the extension. */
    static Map<String, String> newDatabaseWithoutPostgis() {
        return propertiesOf(PrivateDatabase.withoutExtensions(CLUSTER, "it_" + NUMBER.incrementAndGet()));
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

    /** Gives a Spring context a new database and the repository's data packs. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(newDatabase()).applyTo(context);
        }
    }
}
