package org.parkatlas.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The passwords of the private cluster, made by chance once and kept beside its data, readable by us alone.
 *
 * @param superuser password of {@link #SUPERUSER}, used only to make the database and the roles
 * @param owner     password of {@link #OWNER}
 * @param app       password of {@link #APP}
 */
record ClusterSecrets(String superuser, String owner, String app) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "parkatlas_owner";
    static final String APP = "parkatlas_app";

    private static final String FILE = "credentials.properties";
    private static final List<String> ROLES = List.of(SUPERUSER, OWNER, APP);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** New passwords in this folder, or those that an interrupted first start left there. */
    static ClusterSecrets makeIn(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(FILE))) {
            var properties = new Properties();
            ROLES.forEach(role -> properties.setProperty(role, random()));
            writePrivately(folder.resolve(FILE), properties);
        }
        return readFrom(folder);
    }

    /**
     * The passwords in this folder.
     *
     * @throws IOException if they are not there; the cluster is of no use without them
     */
    static ClusterSecrets readFrom(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        if (!properties.keySet().containsAll(ROLES)) {
            throw new IOException(
                    ("the passwords in %s are lost; put the file back from a backup, or delete the folder, "
                                    + "and the next start loads the packs into a new database")
                            .formatted(file));
        }
        return new ClusterSecrets(
                properties.getProperty(SUPERUSER), properties.getProperty(OWNER), properties.getProperty(APP));
    }

    /** Says nothing of what it holds. */
    @Override
    public String toString() {
        return "ClusterSecrets[…]";
    }

    /** A file with the superuser's password for initdb, to be deleted right after. */
    Path writePasswordFile(Path folder) throws IOException {
        return Files.writeString(makePrivate(folder.resolve("password")), superuser);
    }

    /** Complete or not at all: a process that is killed meanwhile leaves no half of a file under its name. */
    private static void writePrivately(Path file, Properties properties) throws IOException {
        var half = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(half);
        try (var writer = Files.newBufferedWriter(makePrivate(half))) {
            properties.store(writer, null);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path makePrivate(Path file) throws IOException {
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
