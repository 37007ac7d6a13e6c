package org.parkatlas.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

import com.zaxxer.hikari.HikariDataSource;

/**
 * A pool whose users learn together that the database is away. Once somebody has waited in vain and there is no
 * connection at all, one after the other asks again, and all others are told at once: a hundred requests wait once, not
 * in turn behind each other for the threads that wait.
 *
 * <p>A pool whose connections are all in use is not away; who waits for one of those waits as long as ever.
 */
final class ReaderPool extends HikariDataSource {

    /** How long nobody asks again. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile @Nullable Outage outage;

    private record Outage(long seenAtNanos, SQLException reason) {}

    @Override
    public Connection getConnection() throws SQLException {
        var known = outage;
        if (known == null) {
            return ask();
        }
        if (System.nanoTime() - known.seenAtNanos() < PAUSE.toNanos() || !asking.compareAndSet(false, true)) {
            throw new SQLTransientConnectionException("The database was away a moment ago", known.reason());
        }
        try {
            return ask();
        } finally {
            asking.set(false);
        }
    }

    private Connection ask() throws SQLException {
        try {
            var connection = super.getConnection();
            outage = null;
            return connection;
        } catch (SQLTransientConnectionException waitedInVain) {
            if (getHikariPoolMXBean().getTotalConnections() == 0) {
                outage = new Outage(System.nanoTime(), waitedInVain);
            }
            throw waitedInVain;
        }
    }
}
