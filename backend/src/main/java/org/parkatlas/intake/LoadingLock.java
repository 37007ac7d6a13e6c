package org.parkatlas.intake;

import java.time.Duration;
import java.time.Instant;

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

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

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
        if (isTaken()) {
            return;
        }
        LOG.info("Pack {}: another instance of the service is loading; waiting {} at most", pack, longestWait);
        var end = Instant.now().plus(longestWait);
        while (!isTaken()) {
            if (Instant.now().isAfter(end)) {
                throw new PackRejected(
                        pack,
                        Wording.of(
                                "另一个服务实例装载数据已超过 %s。",
                                "another instance of the service has been loading for more than %s.", longestWait));
            }
            pause();
        }
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
