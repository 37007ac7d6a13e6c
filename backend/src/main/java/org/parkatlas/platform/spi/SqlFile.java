package org.parkatlas.platform.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** SQL that stands in a file beside the class that runs it, in the same package of the resources. */
public final class SqlFile {

    private SqlFile() {}

    /**
     * The text of {@code name.sql} beside {@code owner}. Read it into a constant, so that a missing file stops the
     * start-up and not a request.
     *
     * @throws IllegalStateException if there is no such file
     */
    public static String read(Class<?> owner, String name) {
        try (var stream = owner.getResourceAsStream(name + ".sql")) {
            if (stream == null) {
                throw new IllegalStateException("No %s.sql beside %s".formatted(name, owner.getName()));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
