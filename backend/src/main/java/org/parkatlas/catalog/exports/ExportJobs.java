package org.parkatlas.catalog.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportCancelled;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.content.ExportProperties;
import org.parkatlas.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Exports in the background. They live as long as the service: what is under way or kept when it stops is gone, and its
 * files with it.
 */
@Service
class ExportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ExportJobs.class);

    /** 128 bits nobody guesses (NIST SP 800-63B, 5.1.1). */
    private static final int ID_BYTES = 16;

    /** Jobs that are remembered, ended ones included. */
    private static final int REMEMBERED = 2_000;

    private static final long TIDY_SECONDS = 30;
    private static final long LAST_WAIT_SECONDS = 15;

    private final Exporter exporter;
    private final ExportFolder folders;
    private final ExportProperties properties;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, ExportJob> jobs = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService tidying =
            Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "export-tidying"));

    ExportJobs(Exporter exporter, ExportFolder folders, ExportProperties properties) {
        this.exporter = exporter;
        this.folders = folders;
        this.properties = properties;
        this.workers = new ThreadPoolExecutor(
                properties.workers(),
                properties.workers(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(properties.queue()),
                work -> daemon(work, "export"));
        var unused = tidying.scheduleWithFixedDelay(this::tidy, TIDY_SECONDS, TIDY_SECONDS, TimeUnit.SECONDS);
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Queues the export.
     *
     * @throws ExportsBusy if too many wait already
     */
    ExportJob submit(ExportOrder order) {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        var job = new ExportJob(HexFormat.of().formatHex(bytes), order, properties.keepBytes());
        jobs.put(job.id(), job);
        try {
            workers.execute(new Task(this, job));
        } catch (RejectedExecutionException full) {
            jobs.remove(job.id());
            throw new ExportsBusy();
        }
        return job;
    }

    /**
     * The job of this id.
     *
     * @throws ExportNotFound if there is none, or no more
     */
    ExportJob get(String id) {
        var job = jobs.get(id);
        if (job == null) {
            throw ExportNotFound.job();
        }
        return job;
    }

    /** Stops the job, if it goes on, and removes its file; a job that had ended is forgotten. */
    void cancel(String id) {
        var job = get(id);
        if (job.ended() != null) {
            forget(job);
        } else {
            job.cancel();
            workers.remove(new Task(this, job));
        }
    }

    /** A job in the queue; two for one job are equal, so that it is found there. */
    private record Task(ExportJobs jobs, ExportJob job) implements Runnable {

        @Override
        public void run() {
            jobs.run(job);
        }
    }

    private void run(ExportJob job) {
        Path work = null;
        Path kept = null;
        try {
            work = folders.create();
            kept = folders.create();
            var cancellation = new Cancellation(properties.timeout());
            if (job.begin(kept.resolve("file"), cancellation)) {
                exporter.export(new Exporter.Run(job.order(), job, work, cancellation));
                job.succeed();
            }
        } catch (ExportCancelled cancelled) {
            job.cancel();
        } catch (ProblemException problem) {
            job.fail(problem);
        } catch (IOException | RuntimeException failed) {
            LOG.error("Export job {} failed", job.id(), failed);
            job.fail(new ExportFailed());
        } finally {
            remove(work);
            if (job.path() == null) {
                remove(kept);
            }
        }
        tidy();
    }

    private static void remove(@Nullable Path folder) {
        if (folder != null) {
            ExportFolder.remove(folder);
        }
    }

    /** Forgets jobs that ended too long ago, and the oldest of those whose files take too much room. */
    private synchronized void tidy() {
        var ended = jobs.values().stream()
                .filter(job -> job.ended() != null)
                .sorted(Comparator.comparing((ExportJob job) -> Objects.requireNonNull(job.ended()))
                        .reversed())
                .toList();
        var oldest = Instant.now().minus(properties.keep());
        long bytes = 0;
        for (int i = 0; i < ended.size(); i++) {
            var job = ended.get(i);
            bytes += size(job);
            if (i >= REMEMBERED || bytes > properties.keepBytes() || isBefore(job, oldest)) {
                forget(job);
            }
        }
    }

    private static boolean isBefore(ExportJob job, Instant time) {
        var ended = job.ended();
        return ended != null && ended.isBefore(time);
    }

    /** Bytes of its file, 0 where it has none. */
    static long size(ExportJob job) {
        var path = job.path();
        try {
            return path == null ? 0 : Files.size(path);
        } catch (IOException gone) {
            return 0;
        }
    }

    private void forget(ExportJob job) {
        jobs.remove(job.id());
        var path = job.path();
        if (path != null) {
            remove(path.getParent());
        }
    }

    /** Ends all jobs before their folder goes. */
    @PreDestroy
    void close() throws InterruptedException {
        tidying.shutdownNow();
        List.copyOf(jobs.values()).forEach(ExportJob::cancel);
        workers.shutdownNow();
        if (!workers.awaitTermination(LAST_WAIT_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("An export did not stop within {} s", LAST_WAIT_SECONDS);
        }
    }
}
