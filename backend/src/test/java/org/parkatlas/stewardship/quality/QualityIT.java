package org.parkatlas.stewardship.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.stewardship.Posts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** The board shows the faults that the demonstration pack has planted (gis-data/demo/README.md) and what it does not have. */
@IntegrationTest
class QualityIT {

    private static final String BOARD = "/api/v1/quality";
    private static final String PARK = "pingyuan-gaoxinqu";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    /** What the board says of a layer of a park, at this path. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    private static <T> T of(Posts.Answer board, String park, String layer, String path) {
        return board.<List<T>>at("$.items[?(@.id=='%s')].layers[?(@.layer=='%s')].%s".formatted(park, layer, path))
                .get(0);
    }

    private Posts.Answer board(String account) {
        return posts.get(account, BOARD + "?limit=1000").is(200);
    }

    /** PY-05-003: built in 2019, never supplied. */
    @Test
    void whatWasPlantedIsFound() {
        var board = board(STEWARD);

        assertThat(QualityIT.<List<String>>of(board, PARK, "parcels", "contradictory.ids"))
                .containsExactly("py-05-003");
        assertThat(QualityIT.<Integer>of(board, PARK, "parcels", "contradictory.count"))
                .isEqualTo(1);
        int parcels = QualityIT.<Integer>of(board, PARK, "parcels", "objects");
        assertThat(QualityIT.<Integer>of(board, PARK, "parcels", "demo")).isEqualTo(parcels);
        assertThat(parcels)
                .isEqualTo(OwnerRows.of(environment)
                        .sql("SELECT count(*) FROM parkatlas.parcel WHERE park_id = :park")
                        .param("park", PARK)
                        .query(Integer.class)
                        .single());
    }

    /** 386.51 公顷, 7 blocks: what the approval of 2020 says of 平远园 (粤府函〔2020〕378号). */
    @Test
    void anAreaThatIsStatedInPartsIsTheirSum() {
        var area = board(STEWARD).<List<Map<String, Object>>>at("$.items[?(@.id=='pingyuan-yuan')].area");

        assertThat(area).hasSize(1);
        assertThat(String.valueOf(area.get(0).get("ha"))).startsWith("386.51");
        assertThat(String.valueOf(area.get(0).get("asOf"))).startsWith("2020");
    }

    /** GM-B-029: registered with 6 % more than its shape has. */
    @Test
    void areasThatDifferAreContradictory() {
        assertThat(QualityIT.<List<String>>of(board(PUBLISHER), "guangmei-yuan", "parcels", "contradictory.ids"))
                .contains("gm-b-029");
    }

    /** The approval of 2020 names 7 blocks, which the pack draws as of then: that is more than 24 months ago. */
    @Test
    void whatIsOldAndWhatIsNotThereAreTold() {
        var board = board(STEWARD);

        assertThat(QualityIT.<Integer>of(board, PARK, "park-boundaries", "objects"))
                .isEqualTo(7);
        assertThat(QualityIT.<Integer>of(board, PARK, "park-boundaries", "old.count"))
                .isEqualTo(7);
        assertThat(QualityIT.<String>of(board, PARK, "park-boundaries", "oldest"))
                .startsWith("2020");
        assertThat(QualityIT.<Integer>of(board, "pingyuan-yuan", "parcels", "objects"))
                .isZero();
        assertThat(QualityIT.<Integer>of(board, "pingyuan-yuan", "enterprises", "missing.count"))
                .isPositive();
        assertThat(QualityIT.<Integer>of(board, PARK, "enterprises", "undated"))
                .isEqualTo(QualityIT.<Integer>of(board, PARK, "enterprises", "objects"));
    }

    @Test
    void onlyTheCountiesOfThePostAreOnIt() {
        var own = board(REVIEWER).<List<List<String>>>at("$.items[*].countyCodes");
        var all = board(PUBLISHER).<List<String>>at("$.items[*].id");

        assertThat(own).isNotEmpty().allSatisfy(counties -> assertThat(counties).contains(Posts.PINGYUAN));
        assertThat(all).hasSizeGreaterThan(own.size()).contains("meixian-yuan", PARK);
    }

    @Test
    void pagesFollowEachOther() {
        var all = board(PUBLISHER).<List<String>>at("$.items[*].id");
        var first = posts.get(PUBLISHER, BOARD + "?limit=2").is(200);
        var second = posts.get(PUBLISHER, BOARD + "?limit=2&cursor=" + first.at("$.next"))
                .is(200);

        assertThat(first.<List<String>>at("$.items[*].id")).isEqualTo(all.subList(0, 2));
        assertThat(second.<List<String>>at("$.items[*].id")).isEqualTo(all.subList(2, 4));
        assertThat((int) second.at("$.total")).isEqualTo(all.size());
        posts.get(PUBLISHER, BOARD + "?cursor=xyz").is(400);
        assertThat(posts.get(PUBLISHER, BOARD + "?plan=nowhere").is(200).<List<?>>at("$.items"))
                .isEmpty();
    }

    @Test
    void whatIsDraftedWaits() {
        var set = posts.begin("parcels");
        try {
            posts.put(set, Posts.Row.ofParcel("py-01-001").with("note", "合同")).is(200);

            assertThat(QualityIT.<Integer>of(board(STEWARD), PARK, "parcels", "unreviewed"))
                    .isEqualTo(1);
        } finally {
            posts.send(STEWARD, "DELETE", set, "").is(204);
        }
        assertThat(QualityIT.<Integer>of(board(STEWARD), PARK, "parcels", "unreviewed"))
                .isZero();
    }
}
