package org.parkatlas.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The processes of one PostgreSQL server, as Linux sees them. */
final class ServerProcesses {

    private static final Path PROC = Path.of("/proc");

    /** Above the highest number that Linux gives to a process (proc(5), pid_max). */
    private static final String NO_PROCESS = "2147483647";

    private static final Pattern RUNNING = Pattern.compile("^\\d+ \\(postgres\\) [^ZX]");

    private final Path data;
    private final Path pidFile;

    ServerProcesses(Path data) {
        this.data = data;
        this.pidFile = data.resolve("postmaster.pid");
    }

    /** Whether the main process is there. A dead one that nobody has fetched yet (a zombie) is not. */
    boolean alive() {
        try {
            return Files.exists(pidFile) && isRunning(lines().get(0));
        } catch (IOException | IndexOutOfBoundsException goneMeanwhile) {
            return false;
        }
    }

    /** The port stands in the fourth line of postmaster.pid (PostgreSQL manual, "Lock file"). */
    int port() throws IOException {
        return Integer.parseInt(lines().get(3).strip());
    }

    /**
     * Ends what a main process that was killed has left behind: processes that still use its memory, because of which
     * PostgreSQL refuses to start. Nothing is lost by it, the next start recovers from the log.
     */
    void endOrphans() throws IOException {
        if (alive()) {
            return;
        }
        var orphans = ProcessHandle.allProcesses().filter(this::worksHere).toList();
        orphans.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(orphans.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, 5, TimeUnit.SECONDS)
                .join();
        if (Files.exists(pidFile)) {
            disown();
        }
    }

    /**
     * PostgreSQL takes a zombie for a running server. The lock file stays, because it says which memory must not be in use
     * any more.
     */
    private void disown() throws IOException {
        var lines = new ArrayList<>(lines());
        if (!lines.isEmpty()) {
            lines.set(0, NO_PROCESS);
            Files.write(pidFile, lines);
        }
    }

    /** All processes of a server have its data folder as their working directory. */
    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(PROC.resolve(process.pid() + "/cwd")).equals(data.toRealPath());
        } catch (IOException notOurs) {
            return false;
        }
    }

    /** Its name in brackets and its state (proc(5), /proc/pid/stat); the number may have gone to another program. */
    private static boolean isRunning(String pid) throws IOException {
        return RUNNING.matcher(Files.readString(PROC.resolve(pid.strip() + "/stat")))
                .find();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(pidFile);
    }
}
