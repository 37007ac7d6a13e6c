package org.parkatlas.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Folders that several installations may share. Each has one named after it in there, so that no service removes a file of
 * another one's database.
 */
@Component
public class InstallationFolders {

    private final JobStore store;
    private volatile @Nullable String installation;

    InstallationFolders(JobStore store) {
        this.store = store;
    }

    /** The folder of this installation in a shared one; absolute. It need not be there. */
    public Path within(String shared) {
        return Path.of(shared).toAbsolutePath().resolve(installation());
    }

    private String installation() {
        var known = installation;
        if (known == null) {
            known = store.installation().id();
            installation = known;
        }
        return known;
    }

    /** Makes the folder, readable by nobody else, if it is not there. */
    public Path prepare(String shared) throws IOException {
        var ours = within(shared);
        if (!Files.isDirectory(ours)) {
            Files.createDirectories(ours.getParent());
            Files.createDirectories(
                    ours, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return ours;
    }
}
