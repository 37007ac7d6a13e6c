package org.parkatlas.intake;

import java.time.Duration;
import java.time.Instant;

import org.parkatlas.intake.packs.PackProperties;
import org.parkatlas.intake.packs.PackRejected;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.parkatlas.problem.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one instance of the service load at a time: an advisory lock of the database, held until the transaction ends. */
@Component
class LoadingLock {

    private static final Logger LOG = LoggerFactory.getLogger(LoadingLock.class);

    /** {@code parkatla} in ASCII: whoever else takes advisory locks in this database has another number. */
    private static final long KEY = 0x7061_726B_6174_6C61L;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);
    private static final Duration ENTRY_WAIT = Duration.ofSeconds(10);

    private final JdbcClient owner;
    private final Duration longestWait;

    LoadingLock(OwnerDatabase database, PackProperties properties) {
        this.owner = database.jdbc();
        this.longestWait = properties.lockWait();
    }

    /**
     * Takes the lock in the transaction under way, waiting for another instance if need be.
     *
     * @throws PackRejected if the other is still loading after the longest wait
     */
    void take(String pack) {
        if (!isTaken()) {
            LOG.info("Pack {}: another instance of the service is loading; waiting {} at most", pack, longestWait);
            if (!isTakenWithin(longestWait)) {
                throw new PackRejected(
                        pack,
                        Wording.of(
                                "另一个服务实例装载数据已超过 %s。",
                                "another instance of the service has been loading for more than %s.", longestWait));
            }
        }
        noteMoment();
    }

    /**
     * Takes the lock for a request, which somebody waits for.
     *
     * @throws LoadingGoesOn if another load takes longer than anybody waits
     */
    void takeSoon() {
        if (!isTakenWithin(ENTRY_WAIT)) {
            throw new LoadingGoesOn();
        }
        noteMoment();
    }

    private boolean isTakenWithin(Duration wait) {
        var end = Instant.now().plus(wait);
        while (!isTaken()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** All rows of this load are known from one moment on, and later than those of the load before. */
    private void noteMoment() {
        owner.sql("SELECT set_config('parkatlas.known', clock_timestamp()::text, true)")
                .query(String.class)
                .single();
    }

    private boolean isTaken() {
        return owner.sql("SELECT pg_try_advisory_xact_lock(:key)")
                .param("key", KEY)
                .query(Boolean.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for another instance", stopped);
        }
    }
}
