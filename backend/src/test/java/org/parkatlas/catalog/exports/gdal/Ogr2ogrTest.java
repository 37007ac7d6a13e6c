package org.parkatlas.catalog.exports.gdal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.catalog.exports.ExportFolderTest;
import org.parkatlas.catalog.exports.ExportRequests;
import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportCancelled;
import org.parkatlas.catalog.exports.content.ExportTooLarge;
import org.parkatlas.problem.StorageFull;

class Ogr2ogrTest {

    @TempDir
    private Path folder;

    private Ogr2ogr program(String path) {
        return new Ogr2ogr(ExportFolderTest.properties(folder, path));
    }

    @Test
    void aMachineWithoutItSaysSo() {
        var missing = program("/nowhere/ogr2ogr");

        assertThat(missing.isAvailable()).isFalse();
        assertThatThrownBy(missing::requireAvailable).isInstanceOf(FormatUnavailable.class);
    }

    @Test
    void aFailureTellsWhatGdalSaid() {
        var ogr = program("ogr2ogr");

        assertThatThrownBy(() -> ogr.run(
                        List.of("-f", "GPKG", "a.gpkg", "nothing.vrt"),
                        folder,
                        new Cancellation(Duration.ofMinutes(1))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing.vrt");
    }

    /** What SQLite says when GDAL fills the disk with a GeoPackage (seen with GDAL 3.6 on a tmpfs). */
    @Test
    void aFullDiskIsTold() throws IOException {
        var script = folder.resolve("full");
        Files.writeString(script, """
                #!/bin/sh
                [ "$1" = --version ] && exit 0
                echo 'ERROR 1: failed to execute insert : database or disk is full' >&2
                exit 1
                """);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        var failure = catchThrowableOfType(
                IOException.class,
                () -> program(script.toString()).run(List.of(), folder, new Cancellation(Duration.ofMinutes(1))));

        assertThatThrownBy(() -> StorageFull.explained(failure)).isInstanceOf(StorageFull.class);
    }

    /** A program that would run for an hour. */
    private Ogr2ogr endless() throws IOException {
        var script = folder.resolve("endless");
        Files.writeString(script, "#!/bin/sh\n[ \"$1\" = --version ] && exit 0\nexec sleep 3600\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return program(script.toString());
    }

    @Test
    void cancellingKillsTheProcess() throws IOException {
        var ogr = endless();
        var cancellation = new Cancellation(Duration.ofHours(1));
        var running = CompletableFuture.runAsync(() -> {
            try {
                ogr.run(List.of("-f"), folder, cancellation);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
        ExportRequests.until(() -> sleepers() > 0);

        cancellation.cancel();

        assertThatThrownBy(running::join).hasCauseInstanceOf(ExportCancelled.class);
        ExportRequests.until(() -> sleepers() == 0);
    }

    @Test
    void timeIsLimited() throws IOException {
        var ogr = endless();

        assertThatThrownBy(() -> ogr.run(List.of("-f"), folder, new Cancellation(Duration.ofMillis(200))))
                .isInstanceOf(ExportTooLarge.class);
        ExportRequests.until(() -> sleepers() == 0);
    }

    private static long sleepers() {
        return ProcessHandle.current()
                .children()
                .filter(ProcessHandle::isAlive)
                .filter(it -> it.info().command().orElse("").endsWith("sleep"))
                .count();
    }
}
