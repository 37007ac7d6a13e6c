package org.parkatlas.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs, as the user postgres where we are root. */
final class PostgresCommands {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final List<String> AS_POSTGRES =
            List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--inh-caps=-all", "--");

    private final Path bin;
    private final Path log;
    private final boolean root;

    private PostgresCommands(Path bin, Path log, boolean root) {
        this.bin = bin;
        this.log = log;
        this.root = root;
    }

    /**
     * The newest PostgreSQL installed by the system's packages.
     *
     * @throws IOException if there is none
     */
    static PostgresCommands find(Path log) throws IOException {
        if (!Files.isDirectory(DEBIAN)) {
            throw noServer();
        }
        try (var versions = Files.list(DEBIAN)) {
            var newest = versions.filter(
                            version -> version.getFileName().toString().matches("\\d+"))
                    .filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.comparingInt(PostgresCommands::version))
                    .orElseThrow(PostgresCommands::noServer);
            return new PostgresCommands(newest.resolve("bin"), log, "root".equals(System.getProperty("user.name")));
        }
    }

    private static int version(Path folder) {
        return Integer.parseInt(folder.getFileName().toString());
    }

    private static IOException noServer() {
        return new IOException("no PostgreSQL server is installed; install postgresql-15-postgis-3, "
                + "or set spring.datasource.url to a database with PostGIS");
    }

    /** Gives the file or folder to the user that runs the server. */
    void own(Path path) throws IOException {
        if (root) {
            execute(List.of("chown", "postgres:postgres", path.toString()));
        }
    }

    /**
     * Runs a program of the server and waits for it.
     *
     * @throws IOException if it fails; the message holds the end of what it printed
     */
    void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (root) {
            command.addAll(AS_POSTGRES);
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        var exit = execute(command);
        if (exit != 0) {
            throw new IOException("%s ended with %d: %s".formatted(program, exit, lastWords()));
        }
    }

    /** Output goes to a file: the server inherits a pipe and would keep it open for ever. */
    private int execute(List<String> command) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("%s did not end within 3 minutes".formatted(command.get(0)));
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.get(0), interrupted);
        }
    }

    private String lastWords() throws IOException {
        var lines = Files.readAllLines(log);
        return String.join(" ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
