package org.parkatlas.catalog.data;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The version of the data, looked up about once a second however many requests ask for it. */
@Component
public class DataVersion {

    /** How long a version is taken for the current one. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    /** How long it is while somebody looks it up; new data is to be seen within 5 s. */
    private static final Duration USABLE = Duration.ofSeconds(3);

    private final JdbcClient jdbc;
    private final ReentrantLock lookup = new ReentrantLock();
    private volatile Seen seen = new Seen(-1, System.nanoTime() - USABLE.toNanos());

    public DataVersion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version of the data now or at most three seconds ago. */
    public long current() {
        var known = seen;
        if (known.isYoungerThan(FRESH)) {
            return known.version();
        }
        if (known.isYoungerThan(USABLE)) {
            return lookup.tryLock() ? lookUp() : known.version();
        }
        lookup.lock();
        return lookUp();
    }

    /** Takes note of a version that came along with data. */
    public void saw(long version) {
        seen = new Seen(version, System.nanoTime());
    }

    /** Called with the lock, which it gives back. */
    private long lookUp() {
        try {
            if (!seen.isYoungerThan(FRESH)) {
                saw(jdbc.sql("SELECT version FROM data_version")
                        .query(Long.class)
                        .single());
            }
            return seen.version();
        } finally {
            lookup.unlock();
        }
    }

    private record Seen(long version, long atNanos) {

        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - atNanos < age.toNanos();
        }
    }
}
