package org.parkatlas.platform.database;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks twice a second whether the private PostGIS is there, and starts it again where it is not: at once, then after
 * waits that double up to half a minute, ten times at most unless it ran for five minutes in between.
 */
final class ClusterGuard implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterGuard.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration CALM = Duration.ofMinutes(5);
    private static final long LONGEST_WAIT_SECONDS = 30;
    private static final int MOST_TRIES = 10;

    /** Starts the server again. */
    interface Start {

        /**
         * Returns when the server takes connections.
         *
         * @throws IOException if it does not; the message says why
         */
        void again() throws IOException;
    }

    private final ServerProcesses server;
    private final Start start;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "private-postgis");
        thread.setDaemon(true);
        return thread;
    });
    private int tries;
    private Instant nextTry = Instant.MIN;
    private Instant lastTry = Instant.MIN;

    ClusterGuard(ServerProcesses server, Start start) {
        this.server = server;
        this.start = start;
        var unused = clock.scheduleWithFixedDelay(
                this::look, BETWEEN_LOOKS.toMillis(), BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        var now = Instant.now();
        if (server.alive()) {
            tries = lastTry.plus(CALM).isBefore(now) ? 0 : tries;
        } else if (tries < MOST_TRIES && !now.isBefore(nextTry)) {
            tryAgain(now);
        }
    }

    private void tryAgain(Instant now) {
        tries++;
        lastTry = now;
        nextTry = now.plusSeconds(Math.min(1L << (tries - 1), LONGEST_WAIT_SECONDS));
        LOG.warn("The private PostGIS has died; starting it again, try {} of {}", tries, MOST_TRIES);
        try {
            start.again();
            LOG.info("The private PostGIS is back");
        } catch (IOException failed) {
            LOG.error("The private PostGIS does not start: {}", failed.getMessage());
        }
    }

    /** Returns when no start is under way any more. */
    @Override
    public void close() {
        clock.shutdown();
        try {
            clock.awaitTermination(2, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
