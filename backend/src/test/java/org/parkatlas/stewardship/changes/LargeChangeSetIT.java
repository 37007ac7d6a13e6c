package org.parkatlas.stewardship.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.OwnerRows;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** A change set of as many objects as are looked at is handed in while somebody waits. */
@EditingTest
class LargeChangeSetIT {

    /** The default of parkatlas.checks.most-rows. */
    private static final int ROWS = 5000;

    /** Squares of 0.001° in 平远, edge to edge as parcels are, 71 in a row; the last lies on the first but for a tenth. */
    private static final String INSERT = """
            INSERT INTO parkatlas.change_row (change_set, object_id, action, cells, geometry, sources)
            SELECT :set, 'py-large-' || n, 'add',
                   jsonb_build_object('id', 'py-large-' || n, 'accuracyM', '10'),
                   ST_Multi(ST_MakeEnvelope(west, south, west + 0.001, south + 0.001, 4490)),
                   jsonb_build_object('accuracyM', jsonb_build_object('unit', '平远县自然资源局'))
            FROM generate_series(1, :rows) AS n
            CROSS JOIN LATERAL (
                SELECT CASE WHEN n = :rows THEN 115.8001 ELSE 115.80 + (n - 1) % 71 * 0.001 END AS west,
                       CASE WHEN n = :rows THEN 24.50 ELSE 24.50 + (n - 1) / 71 * 0.001 END AS south
            ) AS corner
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private Posts posts;
    private String set;

    @BeforeEach
    void draft() {
        posts = new Posts(port);
        set = posts.begin("parcels");
        OwnerRows.of(environment)
                .sql(INSERT)
                .param("set", UUID.fromString(set.substring(Posts.SETS.length() + 1)))
                .param("rows", ROWS)
                .update();
    }

    @AfterEach
    void remove() {
        OwnerRows.of(environment)
                .sql("DELETE FROM parkatlas.change_set WHERE id = :set")
                .param("set", UUID.fromString(set.substring(Posts.SETS.length() + 1)))
                .update();
    }

    /** The last square covers nine tenths of the first and one of the second; edges that touch are no overlap. */
    @Test
    void isHandedInWithAllThatIsFound() {
        posts.move(STEWARD, set, "in_review").is(200);

        var seen = posts.get(REVIEWER, set).is(200);
        assertThat(seen.<List<String>>at("$.checks[*].check"))
                .containsExactly("valid", "overlaps", "inside", "accuracy");
        assertThat(seen.<List<String>>at("$.checks[?(@.check=='overlaps')].text")
                        .get(0))
                .contains("有 2 处", "py-large-1 与 py-large-5000");
    }
}
