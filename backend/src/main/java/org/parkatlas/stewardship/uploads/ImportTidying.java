package org.parkatlas.stewardship.uploads;

import java.io.IOException;
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

/** Lets uploads go when their time is over, and files that no upload has any more. Every instance does it. */
@Component
class ImportTidying {

    private static final Logger LOG = LoggerFactory.getLogger(ImportTidying.class);
    private static final long EVERY_MINUTES = 10;

    private final ImportStore store;
    private final ImportFolder folder;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var made = new Thread(work, "imports");
        made.setDaemon(true);
        return made;
    });

    ImportTidying(ImportStore store, ImportFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var unused = thread.scheduleWithFixedDelay(this::tidyUnlessAway, 0, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void tidyUnlessAway() {
        try {
            tidy();
        } catch (DataAccessException | IOException away) {
            LOG.warn("Uploads could not be tidied: {}", away.toString());
        }
    }

    /** An upload has its row before its file: who looks at files first is safe. */
    void tidy() throws IOException {
        var files = folder.list();
        store.forgetExpired();
        var living = store.living(files);
        files.stream().filter(id -> !living.contains(id)).forEach(id -> {
            folder.remove(id);
            folder.removeWork(id);
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
