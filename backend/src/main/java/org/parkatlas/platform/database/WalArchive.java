package org.parkatlas.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the private cluster copies its write-ahead log to, so that any moment after a base backup can be reached again
 * (PostgreSQL manual, "Continuous Archiving and Point-in-Time Recovery").
 *
 * @param folder absolute, without quotes or percent signs; empty for no archive
 */
record WalArchive(String folder) {

    static final WalArchive NONE = new WalArchive("");

    /** A segment that is there already is well if it is the same, as after a crash, and is never overwritten. */
    private static final String COPY =
            "cmp -s \"%p\" \"DIR/%f\" || { test ! -e \"DIR/%f\" && cp \"%p\" \"DIR/%f.part\" "
                    + "&& sync \"DIR/%f.part\" && mv \"DIR/%f.part\" \"DIR/%f\" && sync \"DIR\"; }";

    /** The archive in this folder, relative to the working directory; none where the name is empty. */
    static WalArchive in(String folder) {
        return folder.isEmpty()
                ? NONE
                : new WalArchive(Path.of(folder).toAbsolutePath().normalize().toString());
    }

    /** Makes the folder, for the server's user alone. */
    void make(PostgresCommands commands) throws IOException {
        var path = Path.of(folder);
        if (!folder.isEmpty() && !Files.exists(path)) {
            Files.createDirectories(path);
            commands.own(path);
        }
    }

    /** Options of the server, for its shell. A segment goes to the archive when it is full, or after a minute. */
    List<String> options() {
        return folder.isEmpty()
                ? List.of()
                : List.of(
                        "-c archive_mode=on",
                        "-c archive_timeout=60s",
                        "-c archive_command='" + COPY.replace("DIR", folder) + "'");
    }
}
