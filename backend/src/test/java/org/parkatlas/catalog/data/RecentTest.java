package org.parkatlas.catalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.parkatlas.Asking;
import org.springframework.dao.QueryTimeoutException;

/** A value with a clock and a look-up that the test decides. */
class RecentTest {

    private final QueryTimeoutException away = new QueryTimeoutException("the database is away");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final AtomicInteger lookUps = new AtomicInteger();
    private volatile Supplier<String> source = () -> "old";
    private final Recent<String> recent = new Recent<>(this::lookUp, nanos::get);

    @Test
    void isLookedUpOnceAsLongAsItIsFresh() {
        assertThat(recent.get()).isEqualTo("old");
        source = () -> "new";

        pass(Recent.FRESH.minusNanos(1));
        assertThat(recent.get()).isEqualTo("old");
        pass(Duration.ofNanos(1));
        assertThat(recent.get()).isEqualTo("new");
        assertThat(lookUps).hasValue(2);
    }

    @Test
    void othersGoOnWithTheValueBeforeWhileOneLooksItUp() throws InterruptedException {
        recent.get();
        pass(Recent.FRESH);
        var found = new CountDownLatch(1);
        source = after(found, "new");
        var first = Asking.of(recent::get);
        first.awaitWaiting();

        assertThat(recent.get()).isEqualTo("old");
        found.countDown();

        assertThat(first.answer()).isEqualTo("new");
        assertThat(recent.get()).isEqualTo("new");
        assertThat(lookUps).hasValue(2);
    }

    @Test
    void isLookedUpOnceForAHundredWhoWait() throws InterruptedException {
        var found = new CountDownLatch(1);
        source = after(found, "new");
        var askers = new ArrayList<Asking<String>>();
        for (var asker = 0; asker < 100; asker++) {
            askers.add(Asking.of(recent::get));
        }
        for (var asker : askers) {
            asker.awaitWaiting();
        }

        found.countDown();

        for (var asker : askers) {
            assertThat(asker.answer()).isEqualTo("new");
        }
        assertThat(lookUps).hasValue(1);
    }

    @Test
    void failsOnceForAHundredWhoWait() throws InterruptedException {
        var lost = new CountDownLatch(1);
        source = after(lost, () -> {
            throw away;
        });
        var askers = new ArrayList<Asking<String>>();
        for (var asker = 0; asker < 100; asker++) {
            askers.add(Asking.of(recent::get));
        }
        for (var asker : askers) {
            asker.awaitWaiting();
        }

        lost.countDown();

        for (var asker : askers) {
            assertThat(asker.failure()).isSameAs(away);
        }
        assertThat(lookUps).hasValue(1);
    }

    @Test
    void failsAtOnceForAWhileAfterAFailureAndIsThenLookedUpAgain() {
        source = () -> {
            throw away;
        };
        assertThatThrownBy(recent::get).isSameAs(away);
        source = () -> "back";

        pass(Recent.FAILING.minusNanos(1));
        assertThatThrownBy(recent::get).isSameAs(away);
        assertThat(lookUps).hasValue(1);
        pass(Duration.ofNanos(1));
        assertThat(recent.get()).isEqualTo("back");
    }

    @Test
    void goesOnAsLongAsItIsUsableWhileTheDatabaseIsAway() {
        recent.get();
        source = () -> {
            throw away;
        };

        pass(Recent.USABLE.minusNanos(1));
        assertThat(recent.get()).isEqualTo("old");
        assertThat(recent.get()).isEqualTo("old");
        assertThat(lookUps).as("one failure, remembered").hasValue(2);
        pass(Duration.ofNanos(1));
        assertThatThrownBy(recent::get).isSameAs(away);
    }

    @Test
    void waitsForAnotherNoLongerThanItsPatience() throws InterruptedException {
        var impatient = new Recent<>(this::lookUp, nanos::get, Duration.ofMillis(1));
        var found = new CountDownLatch(1);
        source = after(found, "new");
        var first = Asking.of(impatient::get);
        first.awaitWaiting();

        assertThatThrownBy(impatient::get)
                .isInstanceOf(QueryTimeoutException.class)
                .isNotSameAs(away);
        found.countDown();

        assertThat(first.answer()).isEqualTo("new");
    }

    private String lookUp() {
        lookUps.incrementAndGet();
        return source.get();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static Supplier<String> after(CountDownLatch latch, String value) {
        return after(latch, () -> value);
    }

    private static Supplier<String> after(CountDownLatch latch, Supplier<String> value) {
        return () -> {
            try {
                assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return value.get();
        };
    }
}
