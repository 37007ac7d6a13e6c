package org.parkatlas.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The files of jobs. Each is named after its job and the attempt that makes it, in a folder named after the installation:
 * no two attempts meet in one file, and no service removes a file of another one's database.
 */
@Component
class JobFolder {

    private static final Logger LOG = LoggerFactory.getLogger(JobFolder.class);
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})-(\\d{1,9})");

    private final Path parent;
    private final JobStore store;
    private volatile @Nullable Path folder;

    JobFolder(JobProperties properties, JobStore store) {
        this.parent = Path.of(properties.folder()).toAbsolutePath();
        this.store = store;
    }

    /** Where the file of this attempt is, or would be. */
    Path path(JobStore.Claim claim) {
        return folder().resolve(claim.id() + "-" + claim.attempt());
    }

    private Path folder() {
        var known = folder;
        if (known == null) {
            known = parent.resolve(store.installation().id());
            folder = known;
        }
        return known;
    }

    /** Makes the folder, readable by nobody else, if it is not there. */
    void prepare() throws IOException {
        Files.createDirectories(parent);
        if (!Files.isDirectory(folder())) {
            var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder(), ours);
        }
    }

    /** Removes the file of this attempt, if there is one. */
    void remove(JobStore.Claim claim) {
        try {
            Files.deleteIfExists(path(claim));
        } catch (IOException failed) {
            LOG.warn("{} could not be removed: {}", path(claim), failed.toString());
        }
    }

    /** Removes the files that no job has any more. A job has its row before its file: who looks at files first is safe. */
    void removeLeftOvers() throws IOException {
        if (!Files.isDirectory(folder())) {
            return;
        }
        var found = list();
        if (!found.isEmpty()) {
            var living = store.living(found.stream().map(JobStore.Claim::id).toList());
            found.stream().filter(claim -> !living.contains(claim)).forEach(this::remove);
        }
    }

    private Set<JobStore.Claim> list() throws IOException {
        try (var files = Files.list(folder())) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .map(JobFolder::claim)
                    .collect(Collectors.toSet());
        }
    }

    private static JobStore.Claim claim(Path file) {
        var parts = List.of(file.getFileName().toString().split("-", 2));
        return new JobStore.Claim(parts.get(0), Integer.parseInt(parts.get(1)));
    }
}
