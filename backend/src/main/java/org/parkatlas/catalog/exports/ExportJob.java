package org.parkatlas.catalog.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.problem.ProblemException;

/** One export that runs in the background. */
final class ExportJob implements ExportTarget {

    /** What has become of it; the last three are for ever. */
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private final String id;
    private final ExportOrder order;
    private final long mostBytes;
    private State state = State.QUEUED;
    private @Nullable Cancellation cancellation;
    private @Nullable ExportFile file;
    private @Nullable Path path;
    private @Nullable ProblemException problem;
    private @Nullable Instant ended;
    private volatile long done;

    ExportJob(String id, ExportOrder order, long mostBytes) {
        this.id = id;
        this.order = order;
        this.mostBytes = mostBytes;
    }

    String id() {
        return id;
    }

    ExportOrder order() {
        return order;
    }

    long done() {
        return done;
    }

    synchronized State state() {
        return state;
    }

    /** What the file holds, null until that is known. */
    synchronized @Nullable ExportFile file() {
        return file;
    }

    /** Where the file is, null unless it is complete. */
    synchronized @Nullable Path path() {
        return state == State.DONE ? path : null;
    }

    /** Why it failed, null if it did not. */
    synchronized @Nullable ProblemException problem() {
        return problem;
    }

    /** When it ended, null until then. */
    synchronized @Nullable Instant ended() {
        return ended;
    }

    /** Begins, unless it was cancelled before. */
    synchronized boolean begin(Path result, Cancellation running) {
        if (state != State.QUEUED) {
            return false;
        }
        state = State.RUNNING;
        path = result;
        cancellation = running;
        return true;
    }

    /** Ends well, unless it was cancelled meanwhile. */
    synchronized void succeed() {
        end(State.DONE, null);
    }

    /** Ends for this reason, unless it was cancelled meanwhile. */
    synchronized void fail(ProblemException reason) {
        end(State.FAILED, reason);
    }

    /** Ends what has not ended, and stops what it does. */
    void cancel() {
        Cancellation running;
        synchronized (this) {
            end(State.CANCELLED, null);
            running = cancellation;
        }
        if (running != null) {
            running.cancel();
        }
    }

    private void end(State how, @Nullable ProblemException reason) {
        if (state == State.QUEUED || state == State.RUNNING) {
            state = how;
            problem = reason;
            ended = Instant.now();
        }
    }

    @Override
    public synchronized void accept(ExportFile known) {
        file = known;
    }

    @Override
    public OutputStream open(ExportFile known) throws IOException {
        Path target;
        synchronized (this) {
            target = path;
        }
        if (target == null) {
            throw new IllegalStateException("The job has not begun");
        }
        return new LimitedOutput(Files.newOutputStream(target), mostBytes);
    }

    @Override
    public void progress(long objects) {
        done = objects;
    }
}
