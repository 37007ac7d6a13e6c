package org.parkatlas.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

@Tag("faults")
class WalArchiveIT {

    /** Bytes of a segment unless initdb is told otherwise: 16 MiB. */
    private static final long WAL_SEGMENT = 1 << 24;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory(Path.of("/tmp"), "parkatlas archive-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void deleteFolder() {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    @Test
    void holdsTheWholeLogOfAClusterThatWasStopped() throws IOException {
        var archive = folder.resolve("archive");
        var data = folder.resolve("data");

        String segment;
        try (var cluster = PrivateCluster.open(data, WalArchive.in(archive.toString()))) {
            segment = superuser(cluster)
                    .sql("SELECT pg_walfile_name(pg_switch_wal())")
                    .query(String.class)
                    .single();
        }

        assertThat(archive.resolve(segment)).hasSize(WAL_SEGMENT);
        assertThat(archive).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void neverOverwritesAnotherLog() throws IOException {
        var archive = Files.createDirectories(folder.resolve("archive"));
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rwxrwxrwx"));
        var first = Files.writeString(archive.resolve("000000010000000000000001"), "of another cluster");

        try (var cluster = PrivateCluster.open(folder.resolve("data"), WalArchive.in(archive.toString()))) {
            superuser(cluster).sql("SELECT pg_switch_wal()").query().singleRow();
        }

        assertThat(first).hasContent("of another cluster");
    }

    @Test
    void copiesNothingUnlessAsked() {
        try (var cluster = PrivateCluster.open(folder.resolve("data"), WalArchive.in(""))) {
            assertThat(superuser(cluster)
                            .sql("SHOW archive_mode")
                            .query(String.class)
                            .single())
                    .isEqualTo("off");
        }
    }

    private static JdbcClient superuser(PrivateCluster cluster) {
        return JdbcClient.create(new DriverManagerDataSource(
                cluster.jdbcUrl("postgres"),
                ClusterSecrets.SUPERUSER,
                cluster.secrets().superuser()));
    }
}
