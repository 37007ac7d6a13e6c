package org.parkatlas.stewardship.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Row;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.DigestUtils;

/** What a reviewer is told of a change set before accepting it. */
@EditingTest
class ChecksIT {

    /** In 平远, south of all blocks; and in the South China Sea. */
    private static final String FIELD =
            "{\"type\":\"Polygon\",\"coordinates\":[[[115.80,24.50],[115.81,24.50],[115.81,24.51],[115.80,24.51],[115.80,24.50]]]}";

    private static final String SEA =
            "{\"type\":\"Polygon\",\"coordinates\":[[[116.80,21.50],[116.81,21.50],[116.81,21.51],[116.80,21.51],[116.80,21.50]]]}";

    @LocalServerPort
    private int port;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    private String drafted(String kind, Row... rows) {
        var set = posts.begin(kind);
        for (var row : rows) {
            posts.put(set, row).is(200);
        }
        return set;
    }

    private List<String> verdicts(String set, String check) {
        return posts.get(REVIEWER, set).at("$.checks[?(@.check=='%s')].verdict".formatted(check));
    }

    private String text(String set, String check) {
        return posts.get(REVIEWER, set)
                .<List<String>>at("$.checks[?(@.check=='%s')].text".formatted(check))
                .get(0);
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        var set = drafted("parcels", Row.ofParcel("py-05-010").with("use", "改"));

        assertThat(posts.get(REVIEWER, set).<List<String>>at("$.checks[*].check"))
                .containsExactly("valid", "overlaps", "inside", "accuracy");
        assertThat(posts.get(REVIEWER, set).<List<String>>at("$.checks[*].verdict"))
                .containsOnly("ok");
        posts.move(STEWARD, set, "in_review", "").is(200);
        posts.move(REVIEWER, set, "accepted", "").is(200);
    }

    /** Each parcel of the pack has its own place; the shape of another one covers that. */
    @Test
    void tellsWhatOverlapsAndByHowMuch() {
        var set = drafted(
                "parcels", Row.ofParcel("py-05-011").called("py-05-twice").as("add"));

        assertThat(verdicts(set, "overlaps")).containsExactly("warning");
        assertThat(text(set, "overlaps")).contains("py-05-twice", "py-05-011", "平方米");
        posts.move(STEWARD, set, "in_review", "").is(200);
        assertThat((String) posts.move(REVIEWER, set, "accepted", "").is(422).at("$.errors[0].pointer"))
                .isEqualTo("/note");
        posts.move(REVIEWER, set, "accepted", "已核对").is(200);
    }

    /** The two do not overlap what is stored, since one of them is moved away in the same change set. */
    @Test
    void looksAtDraftsAmongThemselves() {
        var moved = Row.ofParcel("py-05-012").shaped(FIELD);
        var taking = Row.ofParcel("py-05-012").called("py-05-taking").as("add");

        assertThat(verdicts(drafted("parcels", moved, taking), "overlaps")).containsExactly("ok");
        assertThat(verdicts(drafted("parcels", moved, Row.ofParcel("py-05-013").shaped(FIELD)), "overlaps"))
                .containsExactly("warning");
    }

    @Test
    void tellsWhatLiesOutsideTheCounty() {
        var set = drafted("parcels", Row.ofParcel("py-05-014").shaped(SEA));

        assertThat(verdicts(set, "inside")).containsExactly("warning");
        assertThat(text(set, "inside")).contains("py-05-014");
    }

    @Test
    void tellsWhoseAccuracyIsRaisedOnAWordAlone() {
        var set = drafted("parcels", Row.ofParcel("py-05-015").with("accuracyM", "50"));

        assertThat(text(set, "accuracy")).contains("±50 米");
        assertThat(verdicts(set, "accuracy")).containsExactly("warning");
    }

    /** 粤府函〔2020〕378号 approves 386.51 ha in seven blocks, 0.21 of them in 区块七; 0.5 % of that are 1.93 ha. */
    @Test
    void comparesTheBlocksOfAParkWithWhatWasApproved() {
        var id = "pingyuan-gaoxinqu-v1-"
                + DigestUtils.md5DigestAsHex("区块七".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .substring(0, 8);

        var same = drafted("park-boundaries", Row.ofBlock(id, "区块七").with("note", "同"));
        var larger = drafted("park-boundaries", Row.ofBlock(id, "区块七").shaped(FIELD));

        assertThat(verdicts(same, "approved-area")).containsExactly("ok");
        assertThat(text(same, "approved-area")).contains("386.51 公顷");
        assertThat(verdicts(larger, "approved-area")).containsExactly("warning");
        assertThat(text(larger, "approved-area")).contains("多 112.0", "0.50 %");
    }
}
