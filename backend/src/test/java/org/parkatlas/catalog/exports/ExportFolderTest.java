package org.parkatlas.catalog.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.catalog.exports.content.ExportProperties;

public class ExportFolderTest {

    @TempDir
    private Path parent;

    private ExportFolder open() throws IOException {
        return new ExportFolder(properties(parent, "ogr2ogr"));
    }

    public static ExportProperties properties(Path folder, String program) {
        return new ExportProperties(
                1, 10, 1, 1, 1, Duration.ofHours(1), 1, Duration.ofMinutes(1), folder.toString(), program);
    }

    /** What a service that was killed leaves has a lock file that nobody holds. */
    @Test
    void leftOversGoAtTheNextStartAndTheLivingStay() throws IOException {
        var left = Files.createDirectories(parent.resolve("parkatlas-exports-1/export-2"));
        Files.createFile(left.resolve("file"));
        Files.createFile(left.resolveSibling("lock"));
        var stranger = Files.createDirectory(parent.resolve("other"));
        var living = open();
        var file = Files.createFile(living.create().resolve("file"));

        var second = open();

        assertThat(left.getParent()).doesNotExist();
        assertThat(stranger).exists();
        assertThat(file).exists();
        living.close();
        second.close();
    }

    /** Linux lists the locks of all processes, with the number of the file behind the last colon. */
    @Test
    void keepsItsLockWhenAnotherOfTheSameProcessStarts() throws IOException {
        var first = open();
        var number = ":%s ".formatted(Files.getAttribute(first.create().resolveSibling("lock"), "unix:ino"));

        var second = open();

        assertThat(Files.readAllLines(Path.of("/proc/locks"))).anyMatch(it -> it.contains(number));
        first.close();
        second.close();
    }

    @Test
    void nothingIsLeftAfterTheEnd() throws IOException {
        var folder = open();
        Files.createFile(folder.create().resolve("file"));

        folder.close();

        assertThat(parent).isEmptyDirectory();
    }
}
