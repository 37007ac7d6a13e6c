package org.parkatlas.catalog.exports.gdal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportCancelled;
import org.parkatlas.catalog.exports.content.ExportProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * GDAL as a child process, which reads and writes nothing but files of ours. No text of a request is among its
 * arguments.
 */
@Component
public class Ogr2ogr {

    private static final Logger LOG = LoggerFactory.getLogger(Ogr2ogr.class);
    private static final int CACHE_MB = 64;
    private static final long PROBE_SECONDS = 10;
    private static final int SHOWN_ERRORS = 2_000;

    /** Bytes; less than GDAL's buffers need. */
    private static final long LITTLE_ROOM = 16L << 20;

    private final String program;
    private final boolean available;

    Ogr2ogr(ExportProperties properties) {
        this.program = properties.ogr2ogr();
        this.available = answers(program);
        if (!available) {
            LOG.warn("{} was not found: no exports in the formats that GDAL makes", program);
        }
    }

    private static boolean answers(String program) {
        try {
            var process = new ProcessBuilder(program, "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public boolean isAvailable() {
        return available;
    }

    /**
     * Does nothing where the program is there.
     *
     * @throws FormatUnavailable where it is not
     */
    public void requireAvailable() {
        if (!available) {
            throw new FormatUnavailable();
        }
    }

    /**
     * Runs to the end.
     *
     * @param folder where its output and its temporary files go
     * @throws IOException if it fails, with what it says
     */
    void run(List<String> arguments, Path folder, Cancellation cancellation) throws IOException {
        var command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        var errors = folder.resolve("errors.txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("output.txt").toFile())
                .redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("CPL_TMPDIR", folder.toString());
        builder.environment().put("GDAL_CACHEMAX", Integer.toString(CACHE_MB));
        builder.environment().put("OGR_SQLITE_SYNCHRONOUS", "OFF");
        cancellation.check();
        var process = builder.start();
        try {
            var code = cancellation.guard(process::destroyForcibly, () -> await(process, cancellation));
            if (code != 0) {
                throw new IOException("ogr2ogr failed with %d: %s%s".formatted(code, room(folder), shown(errors)));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private static int await(Process process, Cancellation cancellation) {
        try {
            if (!process.waitFor(Math.max(1, cancellation.remaining().toMillis()), TimeUnit.MILLISECONDS)) {
                throw cancellation.overdue();
            }
            cancellation.check();
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ExportCancelled();
        }
    }

    /** GDAL does not always say that a disk is full: of a shapefile only that a position could not be reached. */
    private static String room(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() < LITTLE_ROOM ? "no space left; " : "";
    }

    private static String shown(Path errors) throws IOException {
        var text = Files.readString(errors, StandardCharsets.UTF_8);
        return text.substring(0, Math.min(SHOWN_ERRORS, text.length()));
    }
}
