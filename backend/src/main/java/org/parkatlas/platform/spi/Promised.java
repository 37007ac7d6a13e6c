package org.parkatlas.platform.spi;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.springframework.dao.QueryTimeoutException;

/** What one thread reads for all who ask for it at the same time. */
public final class Promised {

    private Promised() {}

    /** Reads it, for the caller and for everybody who waits; a failure is theirs, too. */
    public static <T> T keep(CompletableFuture<T> promised, Supplier<T> read) {
        try {
            var value = read.get();
            promised.complete(value);
            return value;
        } catch (RuntimeException | Error failed) {
            // whatever it is, those who wait must not wait for ever
            promised.completeExceptionally(failed);
            throw failed;
        }
    }

    /**
     * Waits for what another thread reads.
     *
     * @throws RuntimeException      the failure of that thread
     * @throws QueryTimeoutException if it takes longer than the patience of the caller
     */
    public static <T> T await(CompletableFuture<T> promised, Duration patience) {
        try {
            return promised.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        } catch (TimeoutException late) {
            throw new QueryTimeoutException("What another request reads did not come in time", late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new QueryTimeoutException("The service is stopping", stopped);
        }
    }
}
