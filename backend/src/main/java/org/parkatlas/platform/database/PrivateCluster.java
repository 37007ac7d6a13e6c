package org.parkatlas.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL cluster of our own, so that the service starts without anybody setting up a database. It listens on
 * loopback only, asks for a password, is started again when it dies, and is found again after the service was killed.
 *
 * <p>PostgreSQL refuses to run as root: every command is then run as the user {@code postgres}.
 */
final class PrivateCluster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PrivateCluster.class);
    private static final String HOST = "127.0.0.1";
    private static final String WORKSHOP = "initdb-";

    private final Path folder;
    private final Path data;
    private final PostgresCommands commands;
    private final ServerProcesses server;
    private final ClusterSecrets secrets;
    private final FileLock lock;
    private final boolean durable;
    private final WalArchive archive;
    private final int port;
    private final ClusterGuard guard;

    private PrivateCluster(Path folder, boolean durable, WalArchive archive) throws IOException {
        this.folder = folder;
        this.durable = durable;
        this.archive = archive;
        this.data = folder.resolve("postgres");
        makeSearchable(folder);
        this.lock = lockOf(folder);
        removeInterrupted(folder);
        this.commands = PostgresCommands.find(folder.resolve("postgres-commands.log"));
        this.server = new ServerProcesses(data);
        this.secrets = Files.exists(data.resolve("PG_VERSION")) ? ClusterSecrets.readFrom(folder) : initialise();
        this.port = server.alive() ? attach() : start(freePort());
        this.guard = new ClusterGuard(server, () -> start(port));
        LOG.info("Private PostGIS in {} on {}:{}", folder, HOST, port);
    }

    /** The cluster in this folder, made if it is not there, started if it is not running. */
    static PrivateCluster open(Path folder) {
        return open(folder, WalArchive.NONE);
    }

    /** The same, which copies its write-ahead log to the archive from its next start on. */
    static PrivateCluster open(Path folder, WalArchive archive) {
        return open(folder, true, archive);
    }

    /** The same without durability, for tests: a crash loses everything. */
    static PrivateCluster openThrowAway(Path folder) {
        return open(folder, false, WalArchive.NONE);
    }

    private static PrivateCluster open(Path folder, boolean durable, WalArchive archive) {
        try {
            return new PrivateCluster(folder.toAbsolutePath().normalize(), durable, archive);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The private PostGIS in %s could not be started: %s".formatted(folder, reason(failed)), failed);
        }
    }

    /** A failure of the file system says in its message which file it is about, and nothing else. */
    private static String reason(IOException failed) {
        if (failed instanceof FileSystemException unwritable) {
            var why = Objects.requireNonNullElse(
                    unwritable.getReason(), unwritable.getClass().getSimpleName());
            return "%s cannot be written (%s); make it writable or choose another folder with --parkatlas.database.data-dir"
                    .formatted(unwritable.getFile(), why);
        }
        return String.valueOf(failed.getMessage());
    }

    /** JDBC address of the given database in this cluster. */
    String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, database);
    }

    ClusterSecrets secrets() {
        return secrets;
    }

    /** Stops the cluster and waits until its files are closed. */
    @Override
    public void close() {
        guard.close();
        try {
            commands.run("pg_ctl", "-D", data.toString(), "-m", durable ? "fast" : "immediate", "-w", "stop");
            lock.release();
            lock.channel().close();
        } catch (IOException failed) {
            LOG.warn("The private PostGIS in {} could not be stopped: {}", folder, failed.getMessage());
        }
    }

    /** The user postgres has to get through the folder, whatever the umask says. */
    private static void makeSearchable(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static FileLock lockOf(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException heldByUs) {
            LOG.debug("This process holds the lock itself", heldByUs);
        }
        channel.close();
        throw new IOException("another ParkAtlas is using this data folder; stop it or choose another folder");
    }

    private int attach() throws IOException {
        LOG.info("Found the private PostGIS still running, using it");
        return server.port();
    }

    private int start(int onPort) throws IOException {
        server.endOrphans();
        archive.make(commands);
        commands.run(
                "pg_ctl",
                "-D",
                data.toString(),
                "-l",
                data.resolve("server.log").toString(),
                "-o",
                String.join(" ", options(onPort)),
                "-w",
                "-t",
                "120",
                "start");
        return onPort;
    }

    /** In a folder of its own until it is complete, so that a start that is interrupted leaves nothing half made. */
    private ClusterSecrets initialise() throws IOException {
        LOG.info("Making a private PostGIS in {}", folder);
        var made = ClusterSecrets.makeIn(folder);
        var workshop = Files.createTempDirectory(folder, WORKSHOP);
        try {
            initialise(workshop, made);
            Files.deleteIfExists(data);
            Files.move(workshop.resolve("data"), data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(workshop);
        }
        return made;
    }

    private void initialise(Path workshop, ClusterSecrets made) throws IOException {
        Files.setPosixFilePermissions(workshop, PosixFilePermissions.fromString("rwx--x--x"));
        var unfinished = Files.createDirectory(workshop.resolve("data"));
        var passwordFile = made.writePasswordFile(workshop);
        commands.own(unfinished);
        commands.own(passwordFile);
        commands.run(
                "initdb",
                "-D",
                unfinished.toString(),
                "-U",
                ClusterSecrets.SUPERUSER,
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                durable ? "--data-checksums" : "--no-sync");
    }

    /** What earlier first starts had not finished when they were killed. */
    private static void removeInterrupted(Path folder) throws IOException {
        try (var leftovers = Files.newDirectoryStream(folder, WORKSHOP + "*")) {
            for (var leftover : leftovers) {
                remove(leftover);
            }
        }
    }

    /** An initdb may have outlived its service and still write: the next start comes by again. */
    private static void remove(Path leftover) {
        try {
            FileSystemUtils.deleteRecursively(leftover);
        } catch (IOException stillWritten) {
            LOG.info("{} stays until the next start: {}", leftover, stillWritten.toString());
        }
    }

    /** Just-in-time compilation is off: it makes a tile five times slower than the query it compiles. */
    private List<String> options(int freePort) {
        var options = new ArrayList<>(List.of(
                "-p " + freePort,
                "-c listen_addresses=" + HOST,
                "-c unix_socket_directories=''",
                "-c jit=off",
                "-c timezone=Asia/Shanghai",
                "-c client_connection_check_interval=5s"));
        options.addAll(archive.options());
        if (!durable) {
            options.addAll(List.of(
                    "-c fsync=off",
                    "-c synchronous_commit=off",
                    "-c full_page_writes=off",
                    "-c max_connections=500" // one JVM of tests keeps a dozen services and their pools
                    ));
        }
        return options;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
