package org.parkatlas.stewardship.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.parkatlas.catalog.tiles.DecodedTile;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import io.micrometer.core.instrument.MeterRegistry;

/** A publication costs the tiles that it touches, and no others. */
@EditingTest
class PurgeIT {

    private static final String CITY = "demo-officer-city";
    private static final Duration SOON = Duration.ofMinutes(1);

    /** py-01-020 lies in the first, gm-a-001 in the second, 50 km away. */
    private static final String TOUCHED = "/tiles/parcels/14/13466/7037.mvt";

    private static final String ELSEWHERE = "/tiles/parcels/14/13469/7064.mvt";

    @LocalServerPort
    private int port;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Environment environment;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    @Test
    void aPublicationLeavesTilesElsewhereInTheCache() {
        until(() -> tile(ELSEWHERE).contains("gm-a-001"));

        posts.publish("parcels", Row.ofParcel("py-01-020").with("code", "PY-01-020-P"));
        until(() -> tile(TOUCHED).contains("PY-01-020-P"));

        var cut = cut();
        assertThat(tile(ELSEWHERE)).contains("gm-a-001");
        assertThat(cut()).isEqualTo(cut);
    }

    /** Whoever does not say where may have changed anything. */
    @Test
    void aLoadLeavesNone() {
        until(() -> tile(ELSEWHERE).contains("gm-a-001"));
        var cut = cut();

        OwnerRows.of(environment)
                .sql("SELECT parkatlas.raise_version('{parcel}')")
                .query(Long.class)
                .single();

        until(() -> tile(ELSEWHERE).contains("gm-a-001") && cut() > cut);
    }

    private String tile(String path) {
        return DecodedTile.of(new StaffRequests(port).get(CITY, path).body()).toString();
    }

    /** How many tiles were cut, since none was kept. */
    private double cut() {
        return meters.get("cache.gets")
                .tags("cache", "tiles", "result", "miss")
                .functionCounter()
                .count();
    }

    private static void until(BooleanSupplier claim) {
        var end = Instant.now().plus(SOON);
        while (!claim.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
        }
    }
}
