package org.parkatlas.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

import org.parkatlas.problem.ProblemException;
import org.parkatlas.problem.StorageFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Runs jobs. First the row of a job says how it ended, then its execution goes: where the service dies between the two, the
 * execution is found dead, begins anew and finds nothing to do.
 */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(10);
    private static final CompletionHandler<Void> OVER = (complete, operations) -> operations.remove();

    private final JobStore store;
    private final JobFolder folder;
    private final RunningJobs running;
    private final MeterRegistry meters;

    JobRunner(JobStore store, JobFolder folder, RunningJobs running, MeterRegistry meters) {
        this.store = store;
        this.folder = folder;
        this.running = running;
        this.meters = meters;
    }

    /** What becomes of an execution that has to wait so long. */
    static CompletionHandler<Void> later(Duration delay) {
        return (complete, operations) ->
                operations.reschedule(complete, Instant.now().plus(delay));
    }

    /** Runs the job of this id as {@code instance}, and tells what becomes of its execution. */
    <P> CompletionHandler<Void> run(JobKind<P> kind, String id, String instance) {
        var begun = store.claim(id, instance);
        return begun.isEmpty() ? OVER : attempt(kind, begun.get());
    }

    private <P> CompletionHandler<Void> attempt(JobKind<P> kind, JobStore.Begun begun) {
        var claim = begun.claim();
        if (claim.attempt() > kind.limits().attempts()) {
            LOG.error("Job {} is given up: what ran it died {} times", claim.id(), claim.attempt() - 1);
            return failed(claim, new JobRun.Progress(0, null), JobFailed.interrupted());
        }
        var run = new JobRun<>(claim, store.parameters(begun, kind.parameters()), folder.path(claim));
        running.add(run);
        var taken = Timer.start(meters);
        var outcome = "failed";
        boolean kept = false;
        try {
            kept = work(kind, run);
            outcome = kept ? "done" : "unwanted";
            return OVER;
        } catch (IOException | RuntimeException failed) {
            outcome = run.stopped() == null ? outcome : "stopped";
            return ended(kind, run, failed);
        } finally {
            taken.stop(meters.timer("parkatlas.jobs.runs", "kind", kind.name(), "outcome", outcome));
            running.remove(run);
            if (!kept) {
                folder.remove(claim);
            }
        }
    }

    private <P> boolean work(JobKind<P> kind, JobRun<P> run) throws IOException {
        try {
            folder.prepare();
            var result = kind.run(run);
            return store.succeed(run, result, result.file() == null ? null : Files.size(run.file()));
        } catch (IOException failed) {
            throw StorageFull.explained(failed);
        }
    }

    private CompletionHandler<Void> ended(JobKind<?> kind, JobRun<?> run, Exception failure) {
        var stopped = run.stopped();
        if (stopped == null) {
            return failed(kind, run, failure);
        }
        return switch (stopped) {
            case NOT_WANTED -> OVER;
            case HANDED_BACK -> {
                store.giveBack(run.claim());
                yield later(Duration.ZERO);
            }
        };
    }

    private CompletionHandler<Void> failed(JobKind<?> kind, JobRun<?> run, Exception failure) {
        var claim = run.claim();
        if (failure instanceof ProblemException problem) {
            return failed(claim, run.progress(), problem);
        }
        LOG.error("Job {} failed in attempt {}", claim.id(), claim.attempt(), failure);
        if (claim.attempt() <= kind.limits().retries()) {
            store.retry(claim);
            return later(BEFORE_RETRY.multipliedBy(claim.attempt()));
        }
        return failed(claim, run.progress(), JobFailed.unforeseen());
    }

    private CompletionHandler<Void> failed(JobStore.Claim claim, JobRun.Progress progress, ProblemException problem) {
        store.fail(claim, progress, JobProblem.of(problem));
        return OVER;
    }
}
