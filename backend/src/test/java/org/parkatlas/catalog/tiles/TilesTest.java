package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.parkatlas.catalog.ThrowAwayLayers;
import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.identity.Viewer;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cache, with a cutter and a version that the test decides. */
class TilesTest {

    private static final TileProperties LIMITS = new TileProperties(1, 10_000, 500_000);
    private static final TileAddress SOMEWHERE = new TileAddress(12, 3368, 1762);

    private final AtomicLong version = new AtomicLong(1);
    private final AtomicInteger cuts = new AtomicInteger();
    private final TileLayer lamps = new TileLayer(new ThrowAwayLayers().lamps(), Viewer.PUBLIC);
    private final Selection everything = Selection.all(Viewer.PUBLIC, lamps.type());

    @Test
    void cutsATileOnce() {
        var tiles = tiles(address -> tile(10));

        var first = tiles.get(lamps, SOMEWHERE, everything);

        assertThat(tiles.get(lamps, SOMEWHERE, everything)).isSameAs(first);
        assertThat(cuts).hasValue(1);
    }

    @Test
    void cutsATileOnceForAllWhoAskAtTheSameTime() throws Exception {
        var everybodyAsked = new CountDownLatch(8);
        var tiles = tiles(address -> {
            await(everybodyAsked);
            return tile(10);
        });

        var answers = new ArrayList<Future<Tile>>();
        var askers = Executors.newFixedThreadPool(8);
        for (var asker = 0; asker < 8; asker++) {
            answers.add(askers.submit((Callable<Tile>) () -> {
                everybodyAsked.countDown();
                return tiles.get(lamps, SOMEWHERE, everything);
            }));
        }

        var first = answers.get(0).get();
        for (var answer : answers) {
            assertThat(answer.get()).isSameAs(first);
        }
        assertThat(cuts).hasValue(1);
        askers.shutdown();
    }

    @Test
    void tellsAllWhoWaitOfAFailureAndKeepsNothingOfIt() throws Exception {
        var asked = new CountDownLatch(1);
        var failing = new CountDownLatch(1);
        var tiles = tiles(address -> {
            if (cuts.get() > 1) {
                return tile(10);
            }
            asked.countDown();
            await(failing);
            throw new QueryTimeoutException("too slow");
        });

        var askers = Executors.newFixedThreadPool(2);
        var first = askers.submit(() -> tiles.get(lamps, SOMEWHERE, everything));
        await(asked);
        var second = askers.submit(() -> tiles.get(lamps, SOMEWHERE, everything));
        while (((java.util.concurrent.ThreadPoolExecutor) askers).getActiveCount() < 2) {
            Thread.onSpinWait();
        }
        TimeUnit.MILLISECONDS.sleep(50);
        failing.countDown();

        assertThatThrownBy(first::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(QueryTimeoutException.class);
        assertThatThrownBy(second::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(QueryTimeoutException.class);
        assertThat(tiles.get(lamps, SOMEWHERE, everything).isEmpty()).isFalse();
        askers.shutdown();
    }

    @Test
    void cutsAgainWhenThereIsNewData() {
        var tiles = tiles(address -> tile(10));
        tiles.get(lamps, SOMEWHERE, everything);

        version.set(2);

        assertThat(tiles.get(lamps, SOMEWHERE, everything).version()).isEqualTo(2);
        assertThat(cuts).hasValue(2);
    }

    @Test
    void keepsATileUnderTheVersionOfItsSnapshot() {
        var tiles = tiles(address -> {
            version.set(2); // a load ends between the look at the version and the cut
            return tile(10);
        });
        var cut = tiles.get(lamps, SOMEWHERE, everything);

        assertThat(tiles.get(lamps, SOMEWHERE, everything)).isSameAs(cut);
        assertThat(cut.version()).isEqualTo(2);
        version.set(1);
        assertThat(tiles.get(lamps, SOMEWHERE, everything)).isNotSameAs(cut);
    }

    @Test
    void asksNothingOfTheDatabaseWhereALayerIsNotDrawn() {
        var tiles = tiles(address -> tile(10));

        assertThat(tiles.get(lamps, new TileAddress(1, 0, 0), everything).isEmpty())
                .isTrue();
        assertThat(tiles.get(lamps, new TileAddress(17, 0, 0), everything).isEmpty())
                .isTrue();
        assertThat(cuts).hasValue(0);
    }

    /** 1 MiB holds some ten tiles of 100 kB that cannot be packed. */
    @Test
    void keepsNoMoreBytesThanItMay() {
        var tiles = tiles(address -> tile(100_000));
        for (var column = 0; column < 100; column++) {
            tiles.get(lamps, new TileAddress(12, column, 0), everything);
        }
        cuts.set(0);

        for (var column = 0; column < 100; column++) {
            tiles.get(lamps, new TileAddress(12, column, 0), everything);
        }

        assertThat(cuts.get()).isBetween(85, 100);
    }

    private Tiles tiles(Cutting cutting) {
        var cutter = new TileCutter(null, LIMITS) {
            @Override
            Tile cut(TileLayer layer, TileAddress address, Selection selection) {
                cuts.incrementAndGet();
                return cutting.cut(address);
            }
        };
        var versions = new DataVersion(JdbcClient.create(new NoDatabase())) {
            @Override
            public long current() {
                return version.get();
            }
        };
        return new Tiles(cutter, versions, LIMITS);
    }

    /** A tile of bytes that nothing packs. */
    private Tile tile(int bytes) {
        var body = new byte[bytes];
        new Random(4417).nextBytes(body);
        return Tile.of(version.get(), body);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private interface Cutting {
        Tile cut(TileAddress address);
    }

    private static final class NoDatabase extends org.springframework.jdbc.datasource.AbstractDataSource {

        @Override
        public java.sql.Connection getConnection() {
            throw new AssertionError("Nothing is asked of the database");
        }

        @Override
        public java.sql.Connection getConnection(String user, String password) {
            return getConnection();
        }
    }
}
