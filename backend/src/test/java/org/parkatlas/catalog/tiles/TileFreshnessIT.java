package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.catalog.ThrowAwayLayers;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Tiles while the data changes: of one state, and soon of the new one. */
@ThrowAwayLayers.Used
class TileFreshnessIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TileLayers layers;

    @Autowired
    private TileCutter cutter;

    @Autowired
    private Environment environment;

    private TileRows rows;

    @BeforeEach
    void setUp() {
        rows = new TileRows(environment);
    }

    /** Every transaction gives all lamps a name and raises the version, so that the two must agree in any snapshot. */
    @Test
    void isOfOneSnapshotWithItsVersion() throws Exception {
        rows.lamps(300, 116.05, 24.05, 0.05);
        var writing = new AtomicBoolean(true);
        var begun = new CountDownLatch(1);
        var writer = Executors.newSingleThreadExecutor();
        var written = writer.submit(() -> {
            while (writing.get()) {
                rows.owner()
                        .sql(
                                "WITH raised AS (UPDATE parkatlas.data_version SET version = version + 1 RETURNING version)"
                                        + " UPDATE parkatlas.lamp SET name = 'v' || raised.version FROM raised")
                        .update();
                begun.countDown();
            }
            return 0;
        });
        var versions = new HashSet<Long>();

        try {
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            var lamps = layers.get(Viewer.PUBLIC, "lamps");
            while (versions.size() < 5) {
                var tile =
                        cutter.cut(lamps, TileAddress.at(8, 116.05, 24.05), Selection.all(Viewer.PUBLIC, lamps.type()));
                var names = new HashSet<String>();
                DecodedTile.of(tile.bytes(Tile.Coding.IDENTITY)).features().forEach(it -> names.add(it.text("name")));

                versions.add(tile.version());
                assertThat(names).containsExactly("v" + tile.version());
            }
        } finally {
            writing.set(false);
            written.get();
            writer.shutdown();
        }
    }

    @Test
    void showsNewDataWithinFiveSecondsAndNeverCallsOldDataCurrent() throws InterruptedException {
        rows.lamp("lamp", 116.05, 24.05);
        var requests = new TileRequests(port);
        var address = TileAddress.at(12, 116.05, 24.05);
        var path = "/tiles/lamps/%d/%d/%d.mvt".formatted(address.z(), address.x(), address.y());
        rows.owner().sql("UPDATE parkatlas.lamp SET name = 'old'").update();
        var before = rows.raiseVersion();
        awaitName(requests, path + "?v=" + before, "old");

        rows.owner().sql("UPDATE parkatlas.lamp SET name = 'new'").update();
        var after = rows.raiseVersion();
        var changed = System.nanoTime();

        var answer = requests.get(path + "?v=" + after);
        while (!name(answer.body()).equals("new")) {
            assertThat(TileRequests.header(answer, "Cache-Control")).isEqualTo("public, max-age=60");
            assertThat(System.nanoTime() - changed).isLessThan(5_000_000_000L);
            Thread.sleep(20);
            answer = requests.get(path + "?v=" + after);
        }
        assertThat(TileRequests.header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(TileRequests.header(requests.get(path + "?v=" + before), "Cache-Control"))
                .isEqualTo("public, max-age=60");
    }

    private static void awaitName(TileRequests requests, String path, String name) throws InterruptedException {
        var began = System.nanoTime();
        while (!name(requests.get(path).body()).equals(name)) {
            assertThat(System.nanoTime() - began).isLessThan(60_000_000_000L);
            Thread.sleep(20);
        }
    }

    private static String name(byte[] body) {
        return DecodedTile.of(body).features().stream()
                .map(it -> it.text("name"))
                .findFirst()
                .orElse("");
    }
}
