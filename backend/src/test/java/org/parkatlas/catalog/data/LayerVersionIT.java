package org.parkatlas.catalog.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.Asking;
import org.parkatlas.OwnerRows;
import org.parkatlas.RawAnswer;
import org.parkatlas.catalog.ThrowAwayLayers;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.identity.Caches;
import org.parkatlas.identity.Readings;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** A change of one layer is seen there and nowhere else. */
@ThrowAwayLayers.Used
class LayerVersionIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PLOTS = "/ogc/collections/plots/items";

    @LocalServerPort
    private int port;

    @Autowired
    private FeatureTypes types;

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    private JdbcClient owner;

    @BeforeEach
    void setUp() {
        owner = OwnerRows.of(environment);
    }

    /** Those of the migrations, and those that a test adds. */
    @Test
    void everyFeatureTypeHasOne() {
        var versions = new DataVersion(jdbc);

        for (var type : types.list()) {
            assertThat(versions.of(type)).as(type.id()).isNotNegative();
        }
        assertThatThrownBy(() -> versions.of("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void risesWithEachTableThatTheViewReadsThroughOtherViews() {
        assertThat(raise("park_boundary")).isEqualTo(version("park_block"));
        assertThat(raise("park")).isEqualTo(version("park_block"));
        assertThat(raise("document")).isEqualTo(version("citation")).isGreaterThan(version("park_block"));
    }

    @Test
    void staysWhereNothingThatTheViewReadsChanged() {
        raise("lamp");
        var lamps = version("lamp");
        var plots = version("plot");

        raise("park");

        assertThat(version("lamp")).isEqualTo(lamps);
        assertThat(version("plot")).isEqualTo(plots);
    }

    @Test
    void cannotBeRaisedForATableThatIsNotThere() {
        assertThatThrownBy(() -> raise("lamps")).rootCause().hasMessageContaining("parkatlas.lamps");
    }

    /** A client that has plots need not read them again because lamps have changed. */
    @Test
    void namesWhatClientsKeep() throws InterruptedException {
        raise("plot");
        var known = new DataVersion(jdbc).of("plot");
        awaitVersion("plots", known);
        var tag = get(PLOTS).header("ETag");
        var tiles = tiles("plots");

        awaitVersion("lamps", raise("lamp"));

        assertThat(get(PLOTS).header("ETag")).isEqualTo(tag);
        assertThat(tiles("plots")).isEqualTo(tiles).startsWith(known + "-");
        awaitVersion("plots", raise("plot"));
        assertThat(get(PLOTS).header("ETag")).isNotEqualTo(tag);
        assertThat(tiles("plots")).isNotEqualTo(tiles);
    }

    @Test
    void aLayerIsMeasuredByOneStatementForAHundredReaders() throws InterruptedException {
        var type = types.find("plots").orElseThrow();
        var statements = new AtomicInteger();
        var everybodyAsks = new CountDownLatch(1);
        var counting = mock(Readings.class);
        when(counting.read(any(), any())).thenAnswer(read -> {
            statements.incrementAndGet();
            await(everybodyAsks);
            return readings.read(read.getArgument(0), read.getArgument(1));
        });
        var extents = new LayerExtents(counting, new DataVersion(jdbc), new Caches(new SimpleMeterRegistry()));
        var askers = new ArrayList<Asking<LayerExtents.Extent>>();
        for (var asker = 0; asker < 100; asker++) {
            askers.add(Asking.of(() -> extents.get(Viewer.PUBLIC, type)));
        }
        for (var asker : askers) {
            asker.awaitWaiting();
        }

        everybodyAsks.countDown();

        for (var asker : askers) {
            assertThat(asker.answer().version()).isEqualTo(version("plot"));
        }
        assertThat(statements).hasValue(1);
    }

    private long raise(String table) {
        return owner.sql("SELECT parkatlas.raise_version(ARRAY[:table])")
                .param("table", table)
                .query(Long.class)
                .single();
    }

    private long version(String relation) {
        return jdbc.sql("SELECT version FROM layer_version WHERE relation = :relation")
                .param("relation", relation)
                .query(Long.class)
                .single();
    }

    private String tiles(String layer) {
        return get("/tiles/" + layer).json().at("/parkatlas/dataVersion").asString();
    }

    /** Until the service has seen it, a second or two. */
    private void awaitVersion(String layer, long version) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!tiles(layer).startsWith(version + "-")) {
            assertThat(System.nanoTime()).as("seen at last").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private RawAnswer get(String path) {
        return RawAnswer.to(port, "GET", path);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
