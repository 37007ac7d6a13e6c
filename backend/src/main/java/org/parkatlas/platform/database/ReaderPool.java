package org.parkatlas.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import com.zaxxer.hikari.HikariDataSource;

/**
 * A pool whose users learn together that the database is away. Where it has no connection at all, one asks for all, and
 * once somebody has waited in vain all are told; after that one after the other looks whether it is back, and the others
 * are told at once. A hundred requests then wait once, not in turn behind each other for the threads that wait.
 *
 * <p>A pool whose connections are all in use is not empty; who waits for one of those waits as long as ever.
 */
final class ReaderPool extends HikariDataSource {

    /** How long nobody asks again. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final AtomicReference<@Nullable CompletableFuture<Void>> together = new AtomicReference<>();
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile @Nullable Outage outage;

    private record Outage(long seenAtNanos, SQLException reason) {}

    @Override
    public Connection getConnection() throws SQLException {
        var known = outage;
        if (known != null) {
            return askAgain(known);
        }
        return isEmpty() ? askTogether() : ask();
    }

    private Connection askAgain(Outage known) throws SQLException {
        if (System.nanoTime() - known.seenAtNanos() < PAUSE.toNanos() || !asking.compareAndSet(false, true)) {
            throw away(known.reason());
        }
        try {
            return ask();
        } finally {
            asking.set(false);
        }
    }

    private Connection askTogether() throws SQLException {
        var own = new CompletableFuture<Void>();
        var others = together.compareAndExchange(null, own);
        if (others != null) {
            await(others);
            return ask();
        }
        try {
            return ask();
        } finally {
            together.set(null);
            own.complete(null);
        }
    }

    private void await(CompletableFuture<Void> others) throws SQLException {
        try {
            others.get(getConnectionTimeout(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException inVain) {
            throw away(inVain);
        } catch (TimeoutException inVain) {
            throw told(away(inVain));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw away(stopped);
        }
    }

    private static SQLException away(Exception reason) {
        return new SQLTransientConnectionException("The database was away a moment ago", reason);
    }

    private Connection ask() throws SQLException {
        try {
            var connection = super.getConnection();
            outage = null;
            return connection;
        } catch (SQLTransientConnectionException waitedInVain) {
            throw told(waitedInVain);
        }
    }

    /** What is thrown; where there is still no connection, all others are told. Where all are in use it is no outage. */
    private SQLException told(SQLException waitedInVain) {
        if (!isEmpty()) {
            outage = null;
            return waitedInVain;
        }
        outage = new Outage(System.nanoTime(), waitedInVain);
        var waiting = together.get();
        if (waiting != null) {
            waiting.completeExceptionally(waitedInVain);
        }
        return waitedInVain;
    }

    /** False as well before anybody has asked, when there is no pool yet. */
    private boolean isEmpty() {
        var state = getHikariPoolMXBean();
        return state != null && state.getTotalConnections() == 0;
    }
}
