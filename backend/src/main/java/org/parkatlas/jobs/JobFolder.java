package org.parkatlas.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The files of jobs, in the folder of the installation. Each is named after its job and the attempt that makes it: no two
 * attempts meet in one file.
 */
@Component
class JobFolder {

    private static final Logger LOG = LoggerFactory.getLogger(JobFolder.class);
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})-(\\d{1,9})");

    private final String shared;
    private final InstallationFolders folders;
    private final JobStore store;

    JobFolder(JobProperties properties, InstallationFolders folders, JobStore store) {
        this.shared = properties.folder();
        this.folders = folders;
        this.store = store;
    }

    /** Where the file of this attempt is, or would be. */
    Path path(JobStore.Claim claim) {
        return folder().resolve(claim.id() + "-" + claim.attempt());
    }

    private Path folder() {
        return folders.within(shared);
    }

    /** Makes the folder if it is not there. */
    void prepare() throws IOException {
        folders.prepare(shared);
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
