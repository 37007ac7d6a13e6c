package org.parkatlas.stewardship.uploads;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.jobs.InstallationFolders;
import org.parkatlas.problem.StorageFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Uploaded files of this installation, each under the id of its upload, and beside it a folder for whoever looks into it. */
@Component
public class ImportFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFolder.class);
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})(?:-work)?");
    private static final String WORK = "-work";

    private final String shared;
    private final InstallationFolders folders;

    ImportFolder(ImportProperties properties, InstallationFolders folders) {
        this.shared = properties.folder();
        this.folders = folders;
    }

    private Path folder() {
        return folders.within(shared);
    }

    /** Where the file of this upload is. */
    public Path file(String id) {
        return folder().resolve(id);
    }

    /**
     * Writes bytes of a file at their place, and through to the disk.
     *
     * @throws StorageFull if there is no room
     */
    void write(String id, long position, byte[] bytes) throws IOException {
        folders.prepare(shared);
        try (var channel = FileChannel.open(file(id), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            for (long at = position; buffer.hasRemaining(); ) {
                at += channel.write(buffer, at);
            }
            channel.force(true);
        } catch (IOException failed) {
            throw StorageFull.explained(failed);
        }
    }

    /** An empty folder for whoever looks into this upload; what an attempt before left in it goes. */
    public Path work(String id) throws IOException {
        var work = folder().resolve(id + WORK);
        removeAll(work);
        return Files.createDirectory(work);
    }

    /** Removes the folder of {@link #work}. */
    public void removeWork(String id) {
        removeAll(folder().resolve(id + WORK));
    }

    /** Removes the file of an upload. */
    void remove(String id) {
        removeAll(file(id));
    }

    /** Ids of all uploads of which there is something. */
    List<String> list() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .distinct()
                    .toList();
        }
    }

    private static void removeAll(Path gone) {
        try {
            Files.walkFileTree(gone, new Removing());
        } catch (NoSuchFileException alreadyGone) {
            LOG.debug("{} is gone already", gone);
        } catch (IOException failed) {
            LOG.warn("{} could not be removed: {}", gone, failed.getMessage());
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
