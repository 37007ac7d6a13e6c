package org.parkatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Somebody who asks on a thread of their own, and can be seen waiting for the answer. */
public final class Asking<T> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final FutureTask<T> task;
    private final Thread thread;

    private Asking(Supplier<T> question) {
        this.task = new FutureTask<>(question::get);
        this.thread = new Thread(task, "asking");
    }

    /** Asks at once. */
    public static <T> Asking<T> of(Supplier<T> question) {
        var asking = new Asking<>(question);
        asking.thread.setDaemon(true);
        asking.thread.start();
        return asking;
    }

    /** Returns when the thread waits for a latch, a lock or another thread, which it must do within a minute. */
    public void awaitWaiting() throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING).contains(thread.getState())) {
            assertThat(thread.getState()).isNotEqualTo(Thread.State.TERMINATED);
            assertThat(System.nanoTime()).as("waits at last").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /** What the question is answered with, within a minute. */
    public T answer() throws InterruptedException {
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }

    /** What it fails with, within a minute. */
    public Throwable failure() throws InterruptedException {
        try {
            throw new AssertionError("Answered with " + task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
    }
}
