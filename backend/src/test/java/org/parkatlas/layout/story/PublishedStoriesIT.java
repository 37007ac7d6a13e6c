package org.parkatlas.layout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

/** The stories of the four plans. */
@IntegrationTest
class PublishedStoriesIT {

    private final RunningService service;

    PublishedStoriesIT(@LocalServerPort int port) {
        this.service = new RunningService(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meizhou", "xiamen", "chaozhou", "guangdong"})
    void everyPlanIsReadInEightStepsThatQuoteItOnceEach(String plan) {
        var steps = steps(plan);

        assertThat(steps).hasSize(8);
        assertThat(steps)
                .extracting(step -> step.at("/source/quote").asString())
                .doesNotHaveDuplicates();
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.at("/source/documentId").asString()).startsWith(plan);
            assertThat(step.at("/source/clause").asString()).isNotEmpty();
            assertThat(step.path("objects").size()).isPositive();
        });
    }

    /** ui.md, section 5: plain and short, nobody is addressed. */
    @ParameterizedTest
    @ValueSource(strings = {"meizhou", "xiamen", "chaozhou", "guangdong"})
    void theSentencesAreShortAndAddressNobody(String plan) {
        for (var step : steps(plan)) {
            var text = step.path("text").asString();

            assertThat(text)
                    .doesNotContain("您", "请", "！", "智慧化", "赋能")
                    .endsWith("。")
                    .hasSizeLessThan(120);
            assertThat(text.split("。"))
                    .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThan(50));
            assertThat(step.path("textEn").asString()).endsWith(".").hasSizeLessThan(320);
        }
    }

    /** Where a view is stated, what the step is about lies in it. */
    @ParameterizedTest
    @ValueSource(strings = {"meizhou", "xiamen", "chaozhou", "guangdong"})
    void aStatedViewShowsWhatTheStepIsAbout(String plan) {
        var parks = service.get("/api/v1/parks?limit=1000&plan=" + plan).body().path("items");
        for (var step : steps(plan)) {
            var box = step.path("bbox");
            if (!box.isNull()) {
                for (var park : parks) {
                    var position = park.path("position");
                    if (!position.isNull()
                            && isAbout(step, "park:" + park.path("id").asString())) {
                        assertThat(position.path("lon").asDouble())
                                .isBetween(box.get(0).asDouble(), box.get(2).asDouble());
                        assertThat(position.path("lat").asDouble())
                                .isBetween(box.get(1).asDouble(), box.get(3).asDouble());
                    }
                }
            }
        }
    }

    @Test
    void aStepIsAboutOneChainAtMost() {
        for (var plan : List.of("meizhou", "xiamen", "chaozhou", "guangdong")) {
            assertThat(steps(plan))
                    .allSatisfy(step -> assertThat(step.path("objects")
                                    .valueStream()
                                    .filter(it -> it.asString().startsWith("chain:")))
                            .hasSizeLessThan(2));
        }
    }

    private static boolean isAbout(JsonNode step, String object) {
        return step.path("objects").valueStream().anyMatch(it -> it.asString().equals(object));
    }

    private List<JsonNode> steps(String plan) {
        return service.get("/api/v1/plans/" + plan + "/story")
                .body()
                .path("steps")
                .valueStream()
                .toList();
    }
}
