package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
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

import com.jayway.jsonpath.JsonPath;

/** Tiles while the data changes: of one state, and soon of the new one. */
@ThrowAwayLayers.Used
class TileFreshnessIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String FOR_A_MINUTE = "public, max-age=60";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

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
                                "UPDATE parkatlas.lamp SET name = 'v' || raised FROM parkatlas.raise_version('{lamp}') AS raised")
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

    /** Every answer is either the old tile, which nobody may keep, or the new one, which stays for ever. */
    @Test
    void showsNewDataAndNeverCallsOldDataCurrent() throws InterruptedException {
        rows.lamp("lamp", 116.05, 24.05);
        var requests = new TileRequests(port);
        var address = TileAddress.at(12, 116.05, 24.05);
        var path = "/tiles/lamps/%d/%d/%d.mvt?v=".formatted(address.z(), address.x(), address.y());
        var before = change(requests, "old");
        var after = change(requests, "new");

        var answer = requests.get(path + after);
        for (var end = System.nanoTime() + PATIENCE.toNanos(); !name(answer).equals("new"); ) {
            assertThat(TileRequests.header(answer, "Cache-Control")).isEqualTo(FOR_A_MINUTE);
            assertThat(System.nanoTime()).as("new at last").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(20);
            answer = requests.get(path + after);
        }

        assertThat(TileRequests.header(answer, "Cache-Control")).isEqualTo(FOR_EVER);
        assertThat(TileRequests.header(requests.get(path + before), "Cache-Control"))
                .isEqualTo(FOR_A_MINUTE);
    }

    /** What {@code v} will be once the service sees that all lamps have this name. */
    private String change(TileRequests requests, String name) {
        rows.owner()
                .sql("UPDATE parkatlas.lamp SET name = :name")
                .param("name", name)
                .update();
        var described = JsonPath.<String>read(requests.text("/tiles/lamps"), "$.parkatlas.dataVersion");
        return rows.raiseVersion() + described.substring(described.indexOf('-'));
    }

    private static String name(HttpResponse<byte[]> answer) {
        return DecodedTile.of(answer.body()).features().stream()
                .map(it -> it.text("name"))
                .findFirst()
                .orElse("");
    }
}
