package org.parkatlas.jobs;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * This instance as one that runs jobs: from the moment the service answers until it is told to stop, as
 * often as it is started. Once a second it writes down how far its jobs are and learns which of them have been cancelled
 * elsewhere.
 */
@Component
class JobInstance implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobInstance.class);
    private static final long PULSE_SECONDS = 1;
    private static final long TIDY_SECONDS = 30;

    private final JobQueue queue;
    private final RunningJobs running;
    private final JobStore store;
    private final JobTidying tidying;
    private @Nullable ScheduledExecutorService pulse;

    JobInstance(JobQueue queue, RunningJobs running, JobStore store, JobTidying tidying) {
        this.queue = queue;
        this.running = running;
        this.store = store;
        this.tidying = tidying;
    }

    @Override
    public synchronized void start() {
        running.take();
        queue.start();
        var thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var made = new Thread(work, "jobs");
            made.setDaemon(true);
            return made;
        });
        repeat(thread, this::beat, PULSE_SECONDS);
        repeat(thread, tidying::tidy, TIDY_SECONDS);
        pulse = thread;
    }

    /** A database that is away is back at the next time. */
    private static void repeat(ScheduledExecutorService thread, Runnable work, long seconds) {
        var unused = thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (DataAccessException | TransactionException away) {
                        LOG.warn("Jobs could not be looked after: {}", away.toString());
                    }
                },
                seconds,
                seconds,
                TimeUnit.SECONDS);
    }

    private void beat() {
        for (var run : running.list()) {
            if (!store.advance(run.claim(), run.progress())) {
                run.stop(JobRun.Stop.NOT_WANTED);
            }
        }
    }

    /** What runs is stopped and waits for another instance or the next start. */
    @Override
    public synchronized void stop() {
        if (pulse != null) {
            running.handBack();
            queue.stop();
            pulse.shutdownNow();
            pulse = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return pulse != null;
    }
}
