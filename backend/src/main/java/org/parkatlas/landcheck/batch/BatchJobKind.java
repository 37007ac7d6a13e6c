package org.parkatlas.landcheck.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Viewer;
import org.parkatlas.jobs.JobKind;
import org.parkatlas.jobs.JobLimits;
import org.parkatlas.jobs.JobRun;
import org.springframework.stereotype.Component;

/**
 * Checks what is left of a batch, from the first red line of which nothing came yet. A few at a time are in memory, and are noted
 * before the next ones: an attempt that dies loses those.
 */
@Component
class BatchJobKind implements JobKind<BatchJobKind.Told> {

    /** Anew twice if the service dies under it: what is done stays done. */
    private static final int ATTEMPTS = 3;

    /** Red lines that one thread checks in one transaction. */
    private static final int TOGETHER = 8;

    /** Such transactions a thread before what came of them is noted. */
    private static final int ROUNDS = 4;

    private final BatchStore store;
    private final LineChecking checking;
    private final BatchProperties properties;

    BatchJobKind(BatchStore store, LineChecking checking, BatchProperties properties) {
        this.store = store;
        this.checking = checking;
        this.properties = properties;
    }

    /**
     * What the job is told.
     *
     * @param batch     its id
     * @param audiences {@link Viewer#audiences()} of whoever began it
     * @param counties  {@link Viewer#counties()}
     */
    record Told(UUID batch, Set<Audience> audiences, Set<String> counties) {

        Told {
            audiences = Set.copyOf(audiences);
            counties = Set.copyOf(counties);
        }

        static Told of(UUID batch, Viewer viewer) {
            return new Told(batch, viewer.audiences(), viewer.counties());
        }

        Viewer viewer() {
            return new Viewer(audiences, counties);
        }
    }

    /**
     * What came of it; the rest is said where the batch is.
     *
     * @param batch its id
     * @param done  how many of its red lines are done
     */
    record Done(UUID batch, int done) {}

    @Override
    public String name() {
        return "land-check-batch";
    }

    @Override
    public Class<Told> parameters() {
        return Told.class;
    }

    @Override
    public String unit() {
        return "red lines";
    }

    @Override
    public JobLimits limits() {
        return new JobLimits(
                1,
                properties.queue(),
                properties.account(),
                ATTEMPTS,
                0,
                new JobLimits.Retention(properties.keep(), Long.MAX_VALUE));
    }

    @Override
    public Result run(JobRun<Told> run) throws IOException {
        var stopped = new AtomicBoolean();
        run.onStop(() -> stopped.set(true));
        var threads = Executors.newFixedThreadPool(properties.threads());
        try {
            return new Result(new Done(run.parameters().batch(), work(run, threads, stopped)), null);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Until nothing is left, the batch is stopped or gone, or the job is. */
    private int work(JobRun<Told> run, ExecutorService threads, AtomicBoolean stopped) throws IOException {
        var id = run.parameters().batch();
        int done = 0;
        for (var batch = store.find(id); batch.isPresent(); batch = store.find(id)) {
            done = batch.get().counts().done();
            run.total(batch.get().counts().total());
            run.done(done);
            var lines = store.next(id, done, TOGETHER * ROUNDS * properties.threads());
            if (lines.isEmpty() || batch.get().stopped() || stopped.get()) {
                break;
            }
            var subjects = new LineChecking.Subjects(batch.get(), viewer(run.parameters(), batch.get()));
            store.save(id, check(subjects, lines, threads));
        }
        if (stopped.get()) {
            throw new IOException("The batch was stopped");
        }
        return done;
    }

    /** Whoever asks, a check sees what is for its county; which that is, each red line says. */
    private static Viewer viewer(Told told, StoredBatch batch) {
        return batch.counties().isEmpty() ? told.viewer() : new Viewer(told.audiences(), batch.counties());
    }

    private List<LineOutcome> check(LineChecking.Subjects subjects, List<BatchLine> lines, ExecutorService threads)
            throws IOException {
        var work = new ArrayList<Callable<List<LineOutcome>>>();
        for (int from = 0; from < lines.size(); from += TOGETHER) {
            var some = lines.subList(from, Math.min(from + TOGETHER, lines.size()));
            work.add(() -> checking.check(subjects, some));
        }
        try {
            var outcomes = new ArrayList<LineOutcome>();
            for (var each : threads.invokeAll(work)) {
                outcomes.addAll(each.get());
            }
            return outcomes;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }
}
