package org.parkatlas.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

/** What is known of the targets of the four plans: no figure that counts the same was published of any. */
@IntegrationTest
class PublishedStatusIT {

    private final RunningService service;

    PublishedStatusIT(@LocalServerPort int port) {
        this.service = new RunningService(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meizhou", "xiamen", "chaozhou", "guangdong"})
    void nothingIsJudgedOfWhatNobodyMeasured(String plan) {
        var wanted = service.get("/api/v1/targets?limit=1000&plan=" + plan)
                .body()
                .path("items")
                .valueStream()
                .filter(target -> target.path("rowType").asString().equals("target"))
                .map(target -> target.path("status"))
                .toList();

        assertThat(wanted).isNotEmpty().allSatisfy(status -> {
            assertThat(status.path("code").asString()).isEqualTo("not_judged");
            assertThat(status.path("calculation").isNull()).isTrue();
        });
    }

    /** 三（一）: 铜箔 100亿元左右, 稀土 50亿元左右, 可降解 70亿元; 表2-1: 10亿元. */
    @Test
    void aFigureOfAnotherClauseStandsBesideTheTarget() {
        assertThat(target("mz-xincailiao-chanzhi").at("/rivals/0/label").asString())
                .isEqualTo("100亿元左右、50亿元左右、70亿元");
        assertThat(target("mz-xincailiao-chanzhi").at("/rivals/0/clauseId").asString())
                .isEqualTo("c3-1");
    }

    /** The three of 2022 are 省特色产业园, one of them for building materials; the plan means 战略性新兴产业特色园区. */
    @Test
    void threeFeaturedParksCountSomethingElse() {
        var target = target("mz-tese-yuanqu");

        assertThat(target.at("/observations/0/value").asInt()).isEqualTo(3);
        assertThat(target.at("/observations/0/sources/0/documentId").asString()).isEqualTo("tese-yuan-2022");
        assertThat(target.at("/status/reason").asString()).isEqualTo("other_scope");
    }

    private JsonNode target(String id) {
        return service.get("/api/v1/targets?limit=1000&plan=meizhou")
                .body()
                .path("items")
                .valueStream()
                .filter(target -> target.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
