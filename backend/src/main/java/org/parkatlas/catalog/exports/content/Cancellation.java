package org.parkatlas.catalog.exports.content;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.parkatlas.problem.Wording;

/** Ends an export before it is done: because somebody says so, or because its time is over. */
public final class Cancellation {

    private final List<Runnable> stops = new CopyOnWriteArrayList<>();
    private final Duration timeout;
    private final long deadlineNanos;
    private volatile boolean cancelled;

    public Cancellation(Duration timeout) {
        this.timeout = timeout;
        this.deadlineNanos = System.nanoTime() + timeout.toNanos();
    }

    /** What comes of {@code body}, which {@code stop} ends from another thread when the export is cancelled. */
    public <T> T guard(Runnable stop, Body<T> body) throws IOException {
        stops.add(stop);
        try {
            if (cancelled) {
                stop.run();
            }
            return body.run();
        } finally {
            stops.remove(stop);
        }
    }

    /** Stops what runs now and lets {@link #check} fail from now on. */
    public void cancel() {
        cancelled = true;
        stops.forEach(Runnable::run);
    }

    /** How long the export may go on; not positive when its time is over. */
    public Duration remaining() {
        return Duration.ofNanos(deadlineNanos - System.nanoTime());
    }

    /**
     * Does nothing while the export may go on.
     *
     * @throws ExportCancelled if it was cancelled
     * @throws ExportTooLarge  if its time is over
     */
    public void check() {
        if (cancelled) {
            throw new ExportCancelled();
        }
        if (System.nanoTime() - deadlineNanos > 0) {
            throw overdue();
        }
    }

    public ExportTooLarge overdue() {
        return new ExportTooLarge(Wording.of(
                "导出超过 %d 分钟，已停止；缩小筛选范围。",
                "The export took more than %d minutes and was stopped; select fewer objects.", timeout.toMinutes()));
    }

    /** Something that can be stopped. */
    @FunctionalInterface
    public interface Body<T> {

        T run() throws IOException;
    }
}
