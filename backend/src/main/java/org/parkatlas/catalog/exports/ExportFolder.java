package org.parkatlas.catalog.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.ExportProperties;
import org.parkatlas.problem.StorageFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The folder of this service for files on the way. It goes when the service stops; what a service that
 * was killed left behind goes when the next one starts. A lock tells whether its owner lives.
 *
 * <p>The locks of POSIX belong to a process, and go when it closes any file that it has open on the same lock. A folder is
 * therefore named after its process, which never looks at its own.
 */
@Component
class ExportFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ExportFolder.class);
    private static final String PREFIX = "parkatlas-exports-";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;

    ExportFolder(ExportProperties properties) throws IOException {
        var parent = properties.folder().isBlank()
                ? Path.of(System.getProperty("java.io.tmpdir"))
                : Files.createDirectories(Path.of(properties.folder()));
        removeLeftOvers(parent);
        // readable by nobody else; absolute, because child processes run in folders of their own
        this.folder = Files.createTempDirectory(parent.toAbsolutePath(), own());
        this.lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
    }

    /** What the names of folders of this process begin with; a number of a process comes again, its start does not. */
    private static String own() {
        return "%s%d-%d-"
                .formatted(
                        PREFIX,
                        ProcessHandle.current().pid(),
                        ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    /**
     * A new empty folder.
     *
     * @throws StorageFull if there is no room for it
     */
    Path create() throws IOException {
        try {
            return Files.createTempDirectory(folder, "export-");
        } catch (IOException failed) {
            throw StorageFull.explained(failed);
        }
    }

    /** Removes a folder with all that is in it; one that is gone already is no mistake. */
    static void remove(Path gone) {
        try {
            Files.walkFileTree(gone, new Removing());
        } catch (NoSuchFileException alreadyGone) {
            LOG.debug("{} is gone already", gone);
        } catch (IOException failed) {
            LOG.warn("{} could not be removed: {}", gone, failed.getMessage());
        }
    }

    private static void removeLeftOvers(Path parent) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            List<Path> left = all.filter(it -> it.getFileName().toString().startsWith(PREFIX))
                    .filter(it -> !it.getFileName().toString().startsWith(own()))
                    .filter(ExportFolder::isAbandoned)
                    .toList();
            left.forEach(ExportFolder::remove);
        }
    }

    private static boolean isAbandoned(Path folder) {
        try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException noLockYet) {
            return false;
        }
    }

    @PreDestroy
    void close() {
        remove(folder);
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Removing extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(emptied);
            return FileVisitResult.CONTINUE;
        }
    }
}
