package org.parkatlas.layout.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.FlowPackTest;
import org.parkatlas.RunningService;
import org.springframework.boot.test.web.server.LocalServerPort;

@FlowPackTest
class PlanStoryIT {

    private final RunningService service;

    PlanStoryIT(@LocalServerPort int port) {
        this.service = new RunningService(port);
    }

    @Test
    void answersTheStepsInTheirOrderWithTheQuotationAndItsClause() {
        var story = service.get("/api/v1/plans/alpha/story").body();

        assertThat(story.toString()).isEqualTo("""
                {"plan":"alpha","steps":[{"id":"g-one","title":"一核两园","titleEn":"A core with parks","text":"东园和西园。",\
                "textEn":"Parks in the east and the west.","source":{"documentId":"alpha-plan","clauseId":"c1","clause":"第一章",\
                "quote":"一核两园"},"quoteEn":"One core and two parks","strong":[],"objects":["park:p-one","park:p-two"],\
                "layers":["park","counties"],"bbox":[115.8,24.1,116.2,24.4]},{"id":"g-two","title":"产值","titleEn":"Output",\
                "text":"产值要到12.50亿元。","textEn":"Output is to reach 12.50.","source":{"documentId":"alpha-plan",\
                "clauseId":"c1","clause":"第一章","quote":"产值到2025年达到12.50亿元"},"quoteEn":"Output reaches 12.50 by 2025",\
                "strong":["12.50亿元"],"objects":["target:t-chanzhi"],"layers":["counties","basemap"],"bbox":null}]}""");
    }

    @Test
    void theListOfPlansSaysHowManyStepsThereAre() {
        var plans = service.get("/api/v1/plans").body();

        assertThat(plans.at("/items/0/storySteps").asInt()).isEqualTo(2);
    }

    @Test
    void knowsNoStoryOfAPlanThatIsNotThere() {
        var answer = service.get("/api/v1/plans/nowhere/story");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("type").asString()).isEqualTo("/problems/plan-not-found");
    }
}
