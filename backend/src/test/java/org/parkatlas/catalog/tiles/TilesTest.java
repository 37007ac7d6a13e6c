package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.parkatlas.Asking;
import org.parkatlas.catalog.ThrowAwayLayers;
import org.parkatlas.catalog.data.DataVersion;
import org.parkatlas.catalog.query.Comparator;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Literal;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.identity.Caches;
import org.parkatlas.identity.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** The cache, with a cutter and a version that the test decides. */
class TilesTest {

    private static final TileProperties LIMITS = new TileProperties(1, 10_000, 500_000, 20, 1, Duration.ofMillis(1));
    private static final TileAddress SOMEWHERE = new TileAddress(12, 3368, 1762);

    /** Where the layer changes after version 1. */
    private final BoundingBox changed = new BoundingBox(116, 24.2, 116.1, 24.4);

    private final AtomicLong version = new AtomicLong(1);
    private final AtomicInteger cuts = new AtomicInteger();
    private final TileLayer lamps = new TileLayer(new ThrowAwayLayers().lamps(), Viewer.PUBLIC, "edition");
    private final Selection everything = Selection.all(Viewer.PUBLIC, lamps.type());

    @Test
    void cutsATileOnce() {
        var tiles = tiles(() -> tile(10));

        var first = tiles.get(lamps, SOMEWHERE, everything);

        assertThat(tiles.get(lamps, SOMEWHERE, everything)).isSameAs(first);
        assertThat(cuts).hasValue(1);
    }

    @Test
    void cutsAgainWhenThereIsNewData() {
        var tiles = tiles(() -> tile(10));
        tiles.get(lamps, SOMEWHERE, everything);

        version.set(2);

        assertThat(tiles.get(lamps, SOMEWHERE, everything).version()).isEqualTo(2);
        assertThat(cuts).hasValue(2);
    }

    @Test
    void keepsATileWhereNothingHasChanged() {
        var tiles = tiles(() -> tile(10));
        var elsewhere = new TileAddress(12, 3300, 1762);
        tiles.get(lamps, elsewhere, everything);

        version.set(2);

        assertThat(tiles.get(lamps, elsewhere, everything).version()).isEqualTo(1);
        assertThat(cuts).hasValue(1);
    }

    /** 12/3368/1762 is from 116.015625 to 116.103516 E, and from 24.287027 to 24.367114 N (the formulas of OGC 17-083r4, D). */
    @Test
    void aTileReachesAThirtySecondBeyondItsEdges() {
        var reach = SOMEWHERE.reach();

        assertThat(reach.west()).isCloseTo(116.015625 - 0.002747, within(1e-6));
        assertThat(reach.east()).isCloseTo(116.103516 + 0.002747, within(1e-6));
        assertThat(reach.south()).isCloseTo(24.287027 - 0.002504, within(2e-6));
        assertThat(reach.north()).isCloseTo(24.367114 + 0.002502, within(2e-6));
    }

    @Test
    void asksNothingOfTheDatabaseWhereALayerIsNotDrawn() {
        var tiles = tiles(() -> tile(10));

        assertThat(tiles.get(lamps, new TileAddress(1, 0, 0), everything).isEmpty())
                .isTrue();
        assertThat(tiles.get(lamps, new TileAddress(17, 0, 0), named("a")).isEmpty())
                .isTrue();
        assertThat(cuts).hasValue(0);
    }

    @Test
    void cutsATileOnceForEachFilter() {
        var tiles = tiles(() -> tile(10));

        var first = tiles.get(lamps, SOMEWHERE, named("a"));

        assertThat(tiles.get(lamps, SOMEWHERE, named("a"))).isSameAs(first);
        assertThat(tiles.get(lamps, SOMEWHERE, named("b"))).isNotSameAs(first);
        assertThat(tiles.get(lamps, SOMEWHERE, everything)).isNotSameAs(first);
        assertThat(cuts).hasValue(3);
    }

    @Test
    void cutsNoMoreTilesOfFiltersAtATimeThanItMay() throws InterruptedException {
        var cutting = new CountDownLatch(1);
        var tiles = tiles(() -> {
            await(cutting);
            return tile(10);
        });
        var first = Asking.of(() -> tiles.get(lamps, SOMEWHERE, named("a")));
        first.awaitWaiting();

        assertThatThrownBy(() -> tiles.get(lamps, SOMEWHERE, named("b"))).isInstanceOf(TilesBusy.class);
        cutting.countDown();

        assertThat(first.answer().isEmpty()).isFalse();
        assertThat(tiles.get(lamps, SOMEWHERE, named("b")).isEmpty()).isFalse();
        assertThat(tiles.get(lamps, SOMEWHERE, everything).isEmpty()).isFalse();
    }

    /** Of 1 MiB, 80 % hold some eight tiles of 100 kB that cannot be packed, and 20 % hold two. */
    @Test
    void keepsNoMoreBytesThanItMay() {
        var large = tile(100_000);
        var tiles = tiles(() -> large);
        askForAHundred(tiles, everything);
        askForAHundred(tiles, named("a"));
        cuts.set(0);

        askForAHundred(tiles, everything);
        assertThat(cuts.getAndSet(0)).isBetween(90, 100);
        askForAHundred(tiles, named("a"));
        assertThat(cuts.get()).isBetween(97, 100);
    }

    private void askForAHundred(Tiles tiles, Selection selection) {
        for (var column = 0; column < 100; column++) {
            tiles.get(lamps, new TileAddress(12, column, 0), selection);
        }
    }

    private Selection named(String name) {
        var subject = new Filter.Subject(CommonProperties.name(), false);
        var filter = new Filter.Comparison(subject, Comparator.EQUAL, new Literal.Text(name));
        return new Selection(Viewer.PUBLIC, lamps.type(), filter);
    }

    private Tiles tiles(Supplier<Tile> cutting) {
        var cutter = new TileCutter(null, LIMITS) {
            @Override
            Tile cut(TileLayer layer, TileAddress address, Selection selection) {
                cuts.incrementAndGet();
                return cutting.get();
            }
        };
        var versions = new DataVersion(JdbcClient.create(new NoDatabase())) {
            @Override
            public long of(FeatureType type) {
                return version.get();
            }

            @Override
            public long of(FeatureType type, BoundingBox box) {
                return box.intersects(changed) ? version.get() : 1;
            }
        };
        return new Tiles(cutter, versions, LIMITS, new Caches(new SimpleMeterRegistry()));
    }

    /** A tile of bytes that nothing packs. */
    private Tile tile(int bytes) {
        var body = new byte[bytes];
        new Random(4417).nextBytes(body);
        return Tile.of(version.get(), body);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
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
