package org.parkatlas.stewardship.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.StaffRequests;
import org.parkatlas.catalog.tiles.DecodedTile;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Row;
import org.springframework.boot.test.web.server.LocalServerPort;

/** With {@code asOf} every outlet shows what the service showed then. */
@EditingTest
class AsOfIT {

    private static final String OFFICER = "demo-officer-pingyuan";
    private static final String NEIGHBOUR = "demo-officer-meixian";
    private static final String TILE = "/tiles/parcels/14/13466/7037.mvt";

    @LocalServerPort
    private int port;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    /** What each outlet answers a question as of this moment. */
    private List<String> outlets(String account, String asOf) {
        var tile = new StaffRequests(port).get(account, TILE + "?asOf=" + asOf);
        return List.of(
                posts.get(account, "/ogc/collections/parcels/items?limit=1000&asOf=" + asOf)
                        .body(),
                posts.get(account, "/ogc/collections/parcels/items/py-01-010?asOf=" + asOf)
                        .body(),
                posts.get(account, "/api/v1/exports/parcels?format=geojson&asOf=" + asOf)
                        .body(),
                tile.statusCode() == 200 ? DecodedTile.of(tile.body()).toString() : "");
    }

    @Test
    void everyOutletShowsWhatItShowedThen() {
        var before = Instant.now();
        posts.publish("parcels", Row.ofParcel("py-01-010").with("code", "PY-01-010-X"));
        var between = Instant.now();
        posts.publish("parcels", Row.removed("py-01-010"));
        var after = Instant.now();

        assertThat(outlets(OFFICER, before.toString()))
                .allMatch(body -> body.contains("PY-01-010") && !body.contains("PY-01-010-X"));
        assertThat(posts.get(OFFICER, "/ogc/collections/parcels/items/py-01-010?asOf=" + between)
                        .body())
                .contains("PY-01-010-X");
        assertThat(outlets(OFFICER, after.toString())).noneMatch(body -> body.contains("PY-01-010"));
        posts.get(OFFICER, "/ogc/collections/parcels/items/py-01-010?asOf=" + after)
                .is(404);
        assertThat(outlets(NEIGHBOUR, before.toString())).noneMatch(body -> body.contains("PY-01-010"));
    }

    /** A day is asked for as it ended, in China; what was not known then is not there. */
    @Test
    void aDayIsMeantAsItEnded() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        assertThat((int) posts.get(OFFICER, "/ogc/collections/coverages/items?asOf=" + today)
                        .at("$.numberMatched"))
                .isPositive();
        assertThat((int) posts.get(OFFICER, "/ogc/collections/coverages/items?asOf=" + today.minusDays(1))
                        .is(200)
                        .at("$.numberMatched"))
                .isZero();
    }

    /** As many as now, page by page, whatever is filtered. */
    @Test
    void theMomentGoesWithFiltersAndPages() {
        var now = Instant.now();
        var query = "/ogc/collections/parcels/items?limit=100&stage=ready";

        var present = posts.get(OFFICER, query);
        var past = posts.get(OFFICER, query + "&asOf=" + now);

        assertThat(past.<List<String>>at("$.features[*].id")).isEqualTo(present.at("$.features[*].id"));
        assertThat((int) past.at("$.numberMatched")).isEqualTo(present.at("$.numberMatched"));
        assertThat(past.<List<String>>at("$.links[?(@.rel=='next')].href")).allMatch(href -> href.contains("asOf="));
    }

    @Test
    void aBoundaryIsShownToEverybodyAsItWas() {
        var now = Instant.now();

        assertThat((int) posts.get(StaffRequests.PUBLIC, "/ogc/collections/park-boundaries/items?asOf=" + now)
                        .is(200)
                        .at("$.numberMatched"))
                .isEqualTo(posts.get(StaffRequests.PUBLIC, "/ogc/collections/park-boundaries/items")
                        .at("$.numberMatched"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ogc/collections/towns/items?asOf=2026-11-28",
                "/ogc/collections/towns/items/shejiang-zhen?asOf=2026-11-28",
                "/tiles/towns/6/52/27.mvt?asOf=2026-11-28",
                "/api/v1/exports/towns?format=csv&asOf=2026-11-28",
                "/api/v1/parks?asOf=yesterday",
                "/api/v1/enterprises?asOf=2026-02-30",
                "/ogc/collections/park-boundaries/items?asOf=yesterday",
                "/ogc/collections/park-boundaries/items?asOf=2026-02-30",
                "/ogc/collections/park-boundaries/items?asOf=2026-11-28T09:00:00",
                "/ogc/collections/park-boundaries/items?asOf=",
                "/ogc/collections/park-boundaries/items?asOf=%2B999999999-12-31T23:59:59Z",
            })
    void whatCannotBeAnsweredNamesTheParameter(String path) {
        var refused = posts.get(StaffRequests.PUBLIC, path).is(400);

        assertThat(refused.<List<String>>at("$.errors[*].parameter")).containsExactly("asOf");
    }
}
