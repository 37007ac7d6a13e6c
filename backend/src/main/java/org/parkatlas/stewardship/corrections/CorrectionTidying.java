package org.parkatlas.stewardship.corrections;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Forgets what people wrote of themselves when its time is over. Every instance does it. */
@Component
class CorrectionTidying {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectionTidying.class);
    private static final long EVERY_MINUTES = 10;

    private final CorrectionStore store;
    private final CorrectionProperties properties;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var made = new Thread(work, "corrections");
        made.setDaemon(true);
        return made;
    });

    CorrectionTidying(CorrectionStore store, CorrectionProperties properties) {
        this.store = store;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var unused = thread.scheduleWithFixedDelay(this::tidyUnlessAway, 0, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void tidyUnlessAway() {
        try {
            tidy();
        } catch (DataAccessException away) {
            LOG.warn("Corrections could not be tidied: {}", away.toString());
        }
    }

    void tidy() {
        store.forgetContacts(properties.keepContact());
        store.forgetMessages(properties.keepMessage());
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
