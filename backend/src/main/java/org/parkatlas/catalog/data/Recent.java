package org.parkatlas.catalog.data;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.parkatlas.platform.spi.Promised;
import org.springframework.dao.QueryTimeoutException;

/**
 * A value that is looked up about once a second however many ask for it. One looks it up at a time; the others go on with
 * the value before, or wait where that is too old. A failure is theirs, too, and nobody tries again for a while: with the
 * database away, everybody is told so at once instead of each waiting for a connection in turn.
 */
final class Recent<T> {

    /** How long a value is taken for the current one. */
    static final Duration FRESH = Duration.ofSeconds(1);

    /** How long it is while somebody looks it up, or nobody can; new data is to be seen within 5 s. */
    static final Duration USABLE = Duration.ofSeconds(3);

    /** How long a failure is the answer. */
    static final Duration FAILING = Duration.ofMillis(500);

    /** A wait for a connection and a short statement. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Supplier<T> lookUp;
    private final LongSupplier nanos;
    private final Duration patience;
    private final AtomicReference<@Nullable CompletableFuture<T>> underWay = new AtomicReference<>();
    private volatile @Nullable Found<T> found;
    private volatile @Nullable Failed failed;

    /**
     * A value that is not known yet.
     *
     * @param nanos a clock that only goes forward, in nanoseconds
     */
    Recent(Supplier<T> lookUp, LongSupplier nanos) {
        this(lookUp, nanos, PATIENCE);
    }

    Recent(Supplier<T> lookUp, LongSupplier nanos, Duration patience) {
        this.lookUp = lookUp;
        this.nanos = nanos;
        this.patience = patience;
    }

    /**
     * The value now or at most {@link #USABLE} ago.
     *
     * @throws QueryTimeoutException if somebody else looks it up and is not done in time
     */
    T get() {
        var last = found;
        if (last != null && isWithin(FRESH, last.atNanos())) {
            return last.value();
        }
        var own = new CompletableFuture<T>();
        var others = underWay.compareAndExchange(null, own);
        var usable = last != null && isWithin(USABLE, last.atNanos()) ? last : null;
        if (others == null) {
            return lookUp(own, usable);
        }
        return usable != null ? usable.value() : Promised.await(others, patience);
    }

    /** Looks it up for everybody who waits; what went before goes on where that fails. */
    private T lookUp(CompletableFuture<T> promised, @Nullable Found<T> usable) {
        try {
            return Promised.keep(promised, this::freshOrLookedUp);
        } catch (RuntimeException failure) {
            if (usable == null) {
                throw failure;
            }
            return usable.value();
        } finally {
            underWay.set(null);
        }
    }

    /** Somebody else may have been done, or have failed, just before it was this thread's turn. */
    private T freshOrLookedUp() {
        var last = found;
        if (last != null && isWithin(FRESH, last.atNanos())) {
            return last.value();
        }
        var failure = failed;
        if (failure != null && isWithin(FAILING, failure.atNanos())) {
            throw failure.cause();
        }
        try {
            var value = lookUp.get();
            found = new Found<>(value, nanos.getAsLong());
            return value;
        } catch (RuntimeException cause) {
            failed = new Failed(cause, nanos.getAsLong());
            throw cause;
        }
    }

    private boolean isWithin(Duration age, long atNanos) {
        return nanos.getAsLong() - atNanos < age.toNanos();
    }

    private record Found<T>(T value, long atNanos) {}

    private record Failed(RuntimeException cause, long atNanos) {}
}
