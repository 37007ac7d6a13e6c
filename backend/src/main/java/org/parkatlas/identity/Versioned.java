package org.parkatlas.identity;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.parkatlas.platform.spi.Promised;
import org.springframework.dao.QueryTimeoutException;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What was read for a viewer from one version of the data, kept as long as there is room. However many ask for the same
 * at the same time, one of them reads it and the others wait for that, but not for ever. They share a failure, too, which
 * is then forgotten.
 *
 * @param <K> what is asked for, without viewer and version
 * @param <V> what was read
 */
public final class Versioned<K, V extends OfVersion> {

    /** What one statement may take; whoever reads has limits of its own. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AsyncCache<Key<K>, V> kept;
    private final Duration patience;

    Versioned(Caffeine<? super Key<K>, ? super V> limits) {
        this(limits, PATIENCE);
    }

    Versioned(Caffeine<? super Key<K>, ? super V> limits, Duration patience) {
        this.kept = limits.recordStats().executor(Runnable::run).buildAsync();
        this.patience = patience;
    }

    /**
     * The value of this version of the data or a later one.
     *
     * @param version the one that is current as far as the caller knows
     * @param read    reads the value as the data is now; its failure is thrown to all who wait
     * @throws QueryTimeoutException if somebody else reads it and is not done in time
     */
    public V get(Viewer viewer, K key, long version, Supplier<V> read) {
        var asked = new Key<>(viewer.key(), key, version);
        var own = new CompletableFuture<V>();
        var promised = kept.get(asked, (missing, executor) -> own);
        return promised == own ? fulfil(asked, own, read) : Promised.await(promised, patience);
    }

    /**
     * Reads for everybody who waits. A later version than asked for is kept under its own number as well; an earlier one
     * is no answer to those who come later.
     */
    private V fulfil(Key<K> asked, CompletableFuture<V> promised, Supplier<V> read) {
        var value = Promised.keep(promised, read);
        if (value.version() > asked.version()) {
            kept.put(new Key<>(asked.viewer(), asked.key(), value.version()), promised);
        } else if (value.version() < asked.version()) {
            kept.asMap().remove(asked, promised);
        }
        return value;
    }

    Cache<Key<K>, V> cache() {
        return kept.synchronous();
    }

    /** What names a value. */
    record Key<K>(String viewer, K key, long version) {}
}
