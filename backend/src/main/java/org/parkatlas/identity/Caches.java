package org.parkatlas.identity;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntBiFunction;

import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Caffeine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

/** All caches of what was read, so that none is without a limit and every one has its meters. */
@Component
public final class Caches {

    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final MeterRegistry meters;

    public Caches(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * A cache of so many values.
     *
     * @param name for meters
     */
    public <K, V extends OfVersion> Versioned<K, V> ofValues(String name, long most) {
        return named(name, new Versioned<>(Caffeine.newBuilder().maximumSize(most)));
    }

    /**
     * A cache of so many bytes, 0 to keep nothing.
     *
     * @param name for meters
     * @param size what a key and its value take, in bytes
     */
    public <K, V extends OfVersion> Versioned<K, V> ofBytes(String name, long most, ToIntBiFunction<K, V> size) {
        return named(
                name,
                new Versioned<K, V>(Caffeine.newBuilder()
                        .maximumWeight(most)
                        .weigher((Versioned.Key<K> key, V value) -> size.applyAsInt(key.key(), value))));
    }

    private <K, V extends OfVersion> Versioned<K, V> named(String name, Versioned<K, V> made) {
        if (!names.add(name)) {
            throw new IllegalArgumentException("Two caches are called " + name);
        }
        CaffeineCacheMetrics.monitor(meters, made.cache(), name);
        return made;
    }
}
