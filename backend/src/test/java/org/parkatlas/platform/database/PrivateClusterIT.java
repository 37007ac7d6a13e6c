package org.parkatlas.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

@Tag("faults")
class PrivateClusterIT {

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(Path.of("/tmp"), "parkatlas-cluster-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void deleteFolder() {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    @Test
    void keepsItsDataOverARestart() {
        try (var cluster = PrivateCluster.open(folder)) {
            owner(cluster).sql("CREATE TABLE kept (value text)").update();
        }

        try (var cluster = PrivateCluster.open(folder)) {
            assertThat(owner(cluster)
                            .sql("SELECT count(*) FROM kept")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void findsTheServerAgainAfterTheServiceWasKilled() throws IOException, InterruptedException {
        var killed = service("killed.log");
        assertThat(killed.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(killed.exitValue())
                .as(Files.readString(folder.resolve("killed.log")))
                .isEqualTo(137);

        try (var cluster = PrivateCluster.open(folder)) {
            assertThat(owner(cluster)
                            .sql("SELECT count(*) FROM left_behind")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    /** With a statement under way, whose process goes on for a while and keeps the memory of the old server. */
    @Test
    void startsTheServerAgainAtTheSameAddressAfterItWasKilled() throws Exception {
        try (var cluster = PrivateCluster.open(folder)) {
            var database = owner(cluster);
            database.sql("CREATE TABLE kept (value text)").update();
            var asleep = CompletableFuture.runAsync(
                    () -> database.sql("SELECT pg_sleep(60), count(*) FROM generate_series(1, 1e10)")
                            .query()
                            .singleRow());
            kill(postmaster());

            await(Duration.ofSeconds(10), () -> answers(database));

            assertThat(database.sql("SELECT count(*) FROM kept")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(asleep).isCompletedExceptionally();
        }
    }

    @Test
    void startsTheServerAgainAsOftenAsItIsKilled() throws Exception {
        try (var cluster = PrivateCluster.open(folder)) {
            var database = owner(cluster);
            for (var i = 0; i < 3; i++) {
                kill(postmaster());
                await(Duration.ofSeconds(10), () -> answers(database));
            }

            assertThat(answers(database)).isTrue();
        }
    }

    /** What a killed process left: half a cluster with the password beside it. */
    @Test
    void startsAfterAFirstStartThatWasInterrupted() throws Exception {
        var half = Files.createDirectories(folder.resolve("initdb-half/data"));
        Files.writeString(half.resolve("PG_VERSION"), "15");
        Files.writeString(folder.resolve("initdb-half/password"), "secret");

        try (var cluster = PrivateCluster.open(folder)) {
            assertThat(answers(owner(cluster))).isTrue();
            assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("initdb-"));
        }
    }

    /** At any moment of it: each start is killed a little later than the one before. */
    @Test
    void startsHoweverItsFirstStartsWereKilled() throws Exception {
        for (var wait = 300; wait <= 1500; wait += 300) {
            var first = service("first.log");
            first.waitFor(wait, TimeUnit.MILLISECONDS);
            first.destroyForcibly().waitFor();
        }

        try (var cluster = PrivateCluster.open(folder)) {
            assertThat(answers(owner(cluster))).isTrue();
        }
    }

    @Test
    void saysThatThePasswordsAreLost() throws Exception {
        PrivateCluster.open(folder).close();
        Files.delete(folder.resolve("credentials.properties"));

        assertThatThrownBy(() -> PrivateCluster.open(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("credentials.properties are lost; put the file back");
    }

    private String postmaster() throws IOException {
        return Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0);
    }

    private static void kill(String pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-9", pid).start().waitFor()).isZero();
    }

    private static boolean answers(JdbcClient database) {
        try {
            return database.sql("SELECT 1").query(Integer.class).single() == 1;
        } catch (DataAccessException away) {
            return false;
        }
    }

    private static void await(Duration patience, BooleanSupplier wanted) throws InterruptedException {
        var end = Instant.now().plus(patience);
        while (!wanted.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    @Test
    void refusesAFolderThatAnotherServiceUses() {
        try (var cluster = PrivateCluster.open(folder)) {
            assertThat(cluster.secrets()).isNotNull();

            assertThatThrownBy(() -> PrivateCluster.open(folder))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("another ParkAtlas is using this data folder");
        }
    }

    @Test
    void keepsItsPasswordsToItself() throws IOException {
        try (var cluster = PrivateCluster.open(folder)) {
            assertThat(Files.getPosixFilePermissions(folder.resolve("credentials.properties")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(folder.resolve("initdb-password")).doesNotExist();
            assertThat(cluster.secrets().toString())
                    .doesNotContain(cluster.secrets().owner());
        }
    }

    private Process service(String log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledService.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
    }

    private static JdbcClient owner(PrivateCluster cluster) {
        var access = PrivateDatabase.in(cluster, "parkatlas");
        return JdbcClient.create(new DriverManagerDataSource(
                access.url(), access.owner().user(), access.owner().password()));
    }

    /** A service that dies without stopping its database. */
    static final class KilledService {

        private KilledService() {}

        /** Opens the cluster in the given folder, leaves something in it and dies like after kill -9. */
        public static void main(String[] arguments) {
            var cluster = PrivateCluster.open(Path.of(arguments[0]));
            owner(cluster).sql("CREATE TABLE left_behind (value text)").update();
            Runtime.getRuntime().halt(137);
        }
    }
}
