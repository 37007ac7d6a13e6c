package org.parkatlas.geofile.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.parkatlas.geofile.files.FileUnreadable;
import org.parkatlas.geofile.files.ReadingProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs GDAL's programs on files of strangers: in processes of their own with a limit of time, memory and output, and without a
 * network where the system allows that ({@code unshare}). No shell is between, and no text of a request among the arguments.
 */
@Component
class LimitedProgram {

    private static final Logger LOG = LoggerFactory.getLogger(LimitedProgram.class);
    private static final List<String> WITHOUT_NETWORK = List.of("unshare", "--map-root-user", "--net");
    private static final long PROBE_SECONDS = 10;
    private static final int CACHE_MB = 64;
    private static final int OPEN_FILES = 64;
    private static final int HEARD = 1 << 16;
    private static final String OUTPUT = "output.txt";
    private static final String ERRORS = "errors.txt";

    /** Bytes of what is written for every byte that an archive may hold: text is longer than what it tells. */
    private static final int TEXT_PER_BYTE = 4;

    /** What GDAL and the system say where a limit is met. */
    private static final Pattern MET = Pattern.compile("(?i)memory|bad_alloc|file too large|malloc");

    private final ReadingProperties limits;
    private final List<String> prefix;
    private final boolean available;

    LimitedProgram(ReadingProperties limits) {
        this.limits = limits;
        var limiting = List.of(
                "prlimit",
                "--as=" + limits.memory().toBytes(),
                "--cpu=" + limits.timeout().toSeconds(),
                "--fsize=" + TEXT_PER_BYTE * limits.unpacked().toBytes(),
                "--nofile=" + OPEN_FILES,
                "--core=0");
        var alone = joined(WITHOUT_NETWORK, limiting);
        boolean offline = answers(joined(alone, List.of(limits.ogrinfo(), "--version")));
        this.prefix = offline ? alone : limiting;
        this.available = answers(joined(prefix, List.of(limits.ogrinfo(), "--version")))
                && answers(joined(prefix, List.of(limits.ogr2ogr(), "--version")));
        if (!available) {
            LOG.warn("prlimit, {} or {} was not found: no files can be imported", limits.ogrinfo(), limits.ogr2ogr());
        } else if (!offline) {
            LOG.warn("unshare takes no network away here: imported files are read by processes that have one");
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static boolean answers(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
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

    /** Whether the programs are there. */
    boolean isAvailable() {
        return available;
    }

    /**
     * {@code ogrinfo} with these arguments.
     *
     * @param folder where its temporary files go
     * @return the file with what it says, in this folder
     */
    Path describe(List<String> arguments, Path folder, StopSignal signal) throws IOException {
        run(joined(List.of(limits.ogrinfo()), arguments), folder, signal);
        return folder.resolve(OUTPUT);
    }

    /**
     * {@code gdalsrsinfo} with these arguments.
     *
     * @param folder where its temporary files go
     * @return what it says, empty where it makes nothing of what it is given, or is not there
     */
    String describeSystem(List<String> arguments, Path folder, StopSignal signal) throws IOException {
        try {
            run(joined(List.of(limits.srsinfo()), arguments), folder, signal);
        } catch (FileUnreadable unknown) {
            return "";
        }
        return Files.readString(folder.resolve(OUTPUT)).strip();
    }

    /**
     * {@code ogr2ogr} with these arguments; its output is among them.
     *
     * @throws FileUnreadable if it fails, or says of a row that it cannot read it and goes on
     */
    void read(List<String> arguments, Path folder, StopSignal signal) throws IOException {
        run(joined(List.of(limits.ogr2ogr()), arguments), folder, signal);
        if (said(folder).lines().anyMatch(line -> line.startsWith("ERROR "))) {
            throw FileUnreadable.damaged();
        }
    }

    /** The beginning of what it complained of. */
    private static String said(Path folder) throws IOException {
        try (var stream = Files.newInputStream(folder.resolve(ERRORS))) {
            return new String(stream.readNBytes(HEARD), StandardCharsets.ISO_8859_1);
        }
    }

    private void run(List<String> command, Path folder, StopSignal signal) throws IOException {
        var process = prepared(command, folder).start();
        try {
            if (await(process, signal) != 0) {
                throw failed(said(folder));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private ProcessBuilder prepared(List<String> command, Path folder) {
        var builder = new ProcessBuilder(joined(prefix, command))
                .directory(folder.toFile())
                .redirectOutput(folder.resolve(OUTPUT).toFile())
                .redirectError(folder.resolve(ERRORS).toFile());
        builder.environment().keySet().retainAll(Set.of("PATH"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("CPL_TMPDIR", folder.toString());
        builder.environment().put("GDAL_CACHEMAX", Integer.toString(CACHE_MB));
        builder.environment().put("SHAPE_RESTORE_SHX", "YES");
        builder.environment().put("OGR_XLSX_HEADERS", "FORCE");
        builder.environment().put("OGR_SKIP", "OGR_VRT");
        return builder;
    }

    private int await(Process process, StopSignal signal) {
        try {
            signal.onStop(process::destroyForcibly);
            if (!process.waitFor(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                throw FileUnreadable.tooMuch();
            }
            signal.check();
            return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReadingStopped();
        }
    }

    private static FileUnreadable failed(String said) {
        LOG.info("A file could not be read: {}", said.lines().findFirst().orElse("nothing was said"));
        return MET.matcher(said).find() ? FileUnreadable.tooMuch() : FileUnreadable.damaged();
    }
}
