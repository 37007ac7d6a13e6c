package org.parkatlas.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
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
    private static final SecureRandom RANDOM = new SecureRandom();

    static ClusterSecrets in(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        } else {
            for (var role : new String[] {SUPERUSER, OWNER, APP}) {
                properties.setProperty(role, random());
            }
            writePrivately(file, properties);
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
        var file = folder.resolve("initdb-password");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, superuser);
    }

    private static void writePrivately(Path file, Properties properties) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    private static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
