package org.parkatlas.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

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
        var killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledService.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.log").toFile())
                .start();
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
