package org.parkatlas.identity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntBiFunction;

import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** All caches of what was read, so that none is without a limit and meters find every one. */
@Component
public final class Caches {

    private final Map<String, Cache<?, ?>> byName = new ConcurrentHashMap<>();

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

    /** The caches by name: their statistics are hits, misses, loads and evictions. */
    public Map<String, Cache<?, ?>> list() {
        return Map.copyOf(byName);
    }

    private <K, V extends OfVersion> Versioned<K, V> named(String name, Versioned<K, V> made) {
        if (byName.put(name, made.cache()) != null) {
            throw new IllegalArgumentException("Two caches are called " + name);
        }
        return made;
    }
}
