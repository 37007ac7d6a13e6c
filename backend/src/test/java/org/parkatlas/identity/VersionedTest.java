package org.parkatlas.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.parkatlas.Asking;
import org.springframework.dao.QueryTimeoutException;

import com.github.benmanes.caffeine.cache.Caffeine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** A cache whose reader the test decides. */
class VersionedTest {

    private static final Viewer STAFF = new Viewer(Set.of(Audience.PUBLIC, Audience.STAFF), Set.of());

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Caches caches = new Caches(meters);
    private final Versioned<String, Read> cache = caches.ofValues("test", 100);
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void readsOnceForEachVersionKeyAndViewer() {
        var first = get("a", 1, version(1));

        assertThat(get("a", 1, version(1))).isSameAs(first);
        assertThat(get("a", 2, version(2))).isNotSameAs(first);
        assertThat(get("b", 1, version(1))).isNotSameAs(first);
        assertThat(cache.get(STAFF, "a", 1, version(1))).isNotSameAs(first);
        assertThat(reads).hasValue(4);
    }

    @Test
    void readsOnceForAHundredWhoAskAtTheSameTime() throws InterruptedException {
        var everybodyAsks = new CountDownLatch(1);
        var askers = new ArrayList<Asking<Read>>();
        for (var asker = 0; asker < 100; asker++) {
            askers.add(Asking.of(() -> get("a", 1, after(everybodyAsks, version(1)))));
        }
        for (var asker : askers) {
            asker.awaitWaiting();
        }

        everybodyAsks.countDown();

        for (var asker : askers) {
            assertThat(asker.answer()).isSameAs(askers.get(0).answer());
        }
        assertThat(reads).hasValue(1);
    }

    @Test
    void tellsAllWhoWaitOfAFailureAndForgetsIt() throws InterruptedException {
        var failing = new CountDownLatch(1);
        Supplier<Read> broken = after(failing, () -> {
            reads.incrementAndGet();
            throw new QueryTimeoutException("too slow");
        });
        var one = Asking.of(() -> get("a", 1, broken));
        one.awaitWaiting();
        var other = Asking.of(() -> get("a", 1, broken));
        other.awaitWaiting();

        failing.countDown();

        assertThat(one.failure()).isInstanceOf(QueryTimeoutException.class).isSameAs(other.failure());
        assertThat(reads).hasValue(1);
        assertThat(get("a", 1, version(1)).version()).isEqualTo(1);
    }

    @Test
    void waitsForAnotherNoLongerThanItsPatience() throws InterruptedException {
        var impatient = new Versioned<String, Read>(Caffeine.newBuilder(), Duration.ofMillis(1));
        var done = new CountDownLatch(1);
        var reader = Asking.of(() -> impatient.get(Viewer.PUBLIC, "a", 1, after(done, version(1))));
        reader.awaitWaiting();

        assertThatThrownBy(() -> impatient.get(Viewer.PUBLIC, "a", 1, version(1)))
                .isInstanceOf(QueryTimeoutException.class);
        done.countDown();

        var answer = reader.answer();
        assertThat(impatient.get(Viewer.PUBLIC, "a", 1, version(1))).isSameAs(answer);
    }

    /** A load ends between the look at the version and the reading. */
    @Test
    void keepsALaterVersionUnderItsOwnNumberToo() {
        var later = get("a", 1, version(2));

        assertThat(get("a", 2, version(2))).isSameAs(later);
        assertThat(get("a", 1, version(1))).isSameAs(later);
        assertThat(reads).hasValue(1);
    }

    /** A replica that lags behind: what it says is true of now, but not to be kept for the version to come. */
    @Test
    void doesNotKeepAnEarlierVersion() {
        assertThat(get("a", 2, version(1)).version()).isEqualTo(1);

        assertThat(get("a", 2, version(2)).version()).isEqualTo(2);
    }

    @Test
    void keepsNoMoreBytesThanItMay() {
        var small = caches.<String, Read>ofBytes("small", 1_000, (key, value) -> 100);
        for (var key = 0; key < 100; key++) {
            small.get(Viewer.PUBLIC, "key " + key, 1, version(1));
        }

        assertThat(small.cache().asMap()).hasSizeLessThanOrEqualTo(10).isNotEmpty();
    }

    @Test
    void isCountedByItsName() {
        get("a", 1, version(1));
        get("a", 1, version(1));

        assertThat(gets("hit")).isEqualTo(1);
        assertThat(gets("miss")).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> caches.ofValues("test", 1));
    }

    private double gets(String result) {
        return meters.get("cache.gets")
                .tags("cache", "test", "result", result)
                .functionCounter()
                .count();
    }

    private Read get(String key, long version, Supplier<Read> read) {
        return cache.get(Viewer.PUBLIC, key, version, read);
    }

    private Supplier<Read> version(long version) {
        return () -> {
            reads.incrementAndGet();
            return new Read(version, new Object());
        };
    }

    private Supplier<Read> after(CountDownLatch latch, Supplier<Read> read) {
        return () -> {
            await(latch);
            return read.get();
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private record Read(long version, Object identity) implements OfVersion {}
}
