package org.parkatlas.stewardship.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.STEWARD;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.catalog.exports.ExportRequests;
import org.parkatlas.stewardship.EditingTest;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Row;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Where every change set counts as large, a job publishes it as the post that decided. */
@EditingTest
@TestPropertySource(properties = "parkatlas.publishing.direct-rows=0")
class LaterPublicationIT {

    @LocalServerPort
    private int port;

    private Posts posts;

    @BeforeEach
    void ask() {
        posts = new Posts(port);
    }

    private Posts.Answer ended(String job) {
        ExportRequests.until(() -> !job(job).<String>at("$.state").matches("queued|running"));
        return job(job);
    }

    private Posts.Answer job(String id) {
        return posts.get(PUBLISHER, "/api/v1/jobs/" + id).is(200);
    }

    @Test
    void theJobPublishesAllOfItOnce() {
        var set = posts.accepted("parcels", Row.ofParcel("py-02-001").with("use", "仓储甲"));

        var asked = posts.move(PUBLISHER, set, "published").is(200);

        assertThat((String) asked.at("$.state")).isEqualTo("accepted");
        var job = ended(asked.at("$.job"));
        assertThat((String) job.at("$.state")).as(job.body()).isEqualTo("done");
        var published = posts.get(STEWARD, set).is(200);
        assertThat((String) published.at("$.state")).isEqualTo("published");
        assertThat((String) published.at("$.events[-1].post")).contains("发布");
        assertThat(posts.get(STEWARD, "/ogc/collections/parcels/items/py-02-001?f=json")
                        .body())
                .contains("仓储甲");
    }

    @Test
    void whatCannotBePublishedStaysAcceptedAndTheJobSaysWhy() {
        var first = posts.accepted("parcels", Row.ofParcel("py-04-012").with("use", "仓储乙"));
        var second = posts.accepted("parcels", Row.ofParcel("py-04-012").with("use", "仓储丙"));
        ended(posts.move(PUBLISHER, first, "published").is(200).at("$.job"));

        var job = ended(posts.move(PUBLISHER, second, "published").is(200).at("$.job"));

        assertThat((String) job.at("$.state")).as(job.body()).isEqualTo("failed");
        assertThat((String) job.at("$.problem.code")).isEqualTo("BASE_VERSION_CHANGED");
        assertThat((String) posts.get(STEWARD, second).at("$.state")).isEqualTo("accepted");
    }

    @Test
    void whoMayNotPublishMakesNoJob() {
        var set = posts.accepted("parcels", Row.ofParcel("py-04-013").with("use", "仓储丁"));

        posts.move(REVIEWER, set, "published").is(403);

        assertThat(posts.get(STEWARD, set).<Object>at("$.job")).isNull();
    }
}
