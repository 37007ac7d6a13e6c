package org.parkatlas.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

/** One attempt at a job, for the code that does the work. */
public final class JobRun<P> {

    /** Why a run has to end. */
    enum Stop {
        /** Nobody wants it any more, or another instance has it. */
        NOT_WANTED,
        /** The instance stops; another one, or the next start, begins it anew. */
        HANDED_BACK
    }

    private final JobStore.Claim claim;
    private final P parameters;
    private final Path file;
    private final List<Runnable> stops = new CopyOnWriteArrayList<>();
    private volatile Progress progress = new Progress(0, null);
    private volatile @Nullable Stop stopped;

    JobRun(JobStore.Claim claim, P parameters, Path file) {
        this.claim = claim;
        this.parameters = parameters;
        this.file = file;
    }

    /** How far it is. */
    record Progress(long done, @Nullable Long total) {}

    /** What is to be done. */
    public P parameters() {
        return parameters;
    }

    /** Where the file of the job is to be written, if it has one; it does not exist yet, and is kept only if all ends well. */
    public Path file() {
        return file;
    }

    /** Tells that so much is done. Costs nothing: it is written down once a second. */
    public void done(long done) {
        progress = new Progress(done, progress.total());
    }

    /** Tells how much there is to do. */
    public void total(long total) {
        progress = new Progress(progress.done(), total);
    }

    /**
     * Has {@code stop} run when the work has to end early, in another thread, perhaps more than once; at once where that is
     * so already.
     */
    public void onStop(Runnable stop) {
        stops.add(stop);
        if (stopped != null) {
            stop.run();
        }
    }

    JobStore.Claim claim() {
        return claim;
    }

    Progress progress() {
        return progress;
    }

    @Nullable
    Stop stopped() {
        return stopped;
    }

    void stop(Stop why) {
        stopped = why;
        stops.forEach(Runnable::run);
    }
}
