package org.parkatlas.landcheck.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.landcheck.checks.LandCheckRequests.PATH;
import static org.parkatlas.landcheck.checks.LandCheckRequests.PINGYUAN;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Row;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A check can be made again as of any moment, and what was archived stays what it was. */
@EditingTest
class PastCheckIT {

    /** Over parcels of 区块一 of 平远高新区. */
    private static final String RING =
            "[[115.8885,24.573],[115.8925,24.573],[115.8925,24.5765],[115.8885,24.5765],[115.8885,24.573]]";

    private static final String CODES = "$.themes[?(@.theme=='existing-parcels')].parts[*].code";

    @LocalServerPort
    private int port;

    @Test
    void aCheckAsOfItsOwnMomentIsWhatWasArchived() {
        var requests = new LandCheckRequests(port);
        var check = requests.check(PINGYUAN, RING).is(201);
        var path = PATH + "/" + check.<String>at("$.id");
        var moment = check.<String>at("$.asOf");
        var touched = check.<List<String>>at(CODES).get(0);

        new Posts(port).publish("parcels", Row.removed(touched.toLowerCase(Locale.ROOT)));

        assertThat(requests.get(PINGYUAN, path).is(200).body()).isEqualTo(check.body());
        assertThat(requests.get(PINGYUAN, path + "?asOf=" + moment).is(200).body())
                .isEqualTo(check.body().replace("\"archived\":true", "\"archived\":false"));
        var now = requests.get(PINGYUAN, path + "?asOf=2099-01-01").is(200);
        assertThat(now.<List<String>>at(CODES))
                .doesNotContain(touched)
                .hasSize(check.<List<String>>at(CODES).size() - 1);
        requests.get(PINGYUAN, path + "?asOf=yesterday").is(400);
    }

    @Test
    void beforeAnythingWasKnownThereIsNoData() {
        var requests = new LandCheckRequests(port);
        var check = requests.check(PINGYUAN, RING).is(201);

        var before = requests.get(PINGYUAN, PATH + "/" + check.<String>at("$.id") + "?asOf=2001-01-01")
                .is(200);

        assertThat(before.<List<String>>at("$.themes[*].verdict")).containsOnly("no_data");
        assertThat(before.<List<String>>at("$.themes[*].reason")).containsOnly("not_loaded");
    }
}
