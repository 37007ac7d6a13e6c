package org.parkatlas.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.UUID;

/** Where the private PostGIS keeps its files. */
final class DataFolder {

    private static final Path FALLBACK = Path.of("/var/lib/parkatlas");

    private DataFolder() {}

    /**
     * The wanted folder, or one below {@code /var/lib/parkatlas} where we are root and the user postgres could not
     * reach the wanted one (a clone below {@code /root}). The replacement depends on the wanted path alone, so that
     * the next start finds it again.
     */
    static Path choose(Path wanted) throws IOException {
        var absolute = wanted.toAbsolutePath().normalize();
        if (!"root".equals(System.getProperty("user.name")) || reachable(absolute)) {
            return absolute;
        }
        var id = UUID.nameUUIDFromBytes(absolute.toString().getBytes(StandardCharsets.UTF_8));
        return FALLBACK.resolve(id.toString().substring(0, 8));
    }

    /** Whether every folder on the way that exists already lets others through. */
    private static boolean reachable(Path folder) throws IOException {
        for (var step = folder; step != null; step = step.getParent()) {
            if (Files.exists(step)
                    && !Files.getPosixFilePermissions(step).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }
}
