package org.parkatlas.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.parkatlas.FlowPackTest;
import org.parkatlas.RunningService;
import org.springframework.boot.test.web.server.LocalServerPort;

@FlowPackTest
class TransportIT {

    private final RunningService service;

    TransportIT(@LocalServerPort int port) {
        this.service = new RunningService(port);
    }

    @Test
    void listsTheNodesOfAPlanInItsOrder() {
        var list = service.get("/api/v1/transport?plan=alpha");

        assertThat(list.texts("/items", "id")).containsExactly("jia-jichang", "dong-zhan", "xi-hukou");
        assertThat(list.body().path("total").asInt()).isEqualTo(3);
        assertThat(list.body().path("items").get(1).toString()).isEqualTo("""
                {"id":"dong-zhan","kind":"rail_station","name":"东站","shortName":null,"english":null,"line":"甲乙线;甲丙线",\
                "status":"在用","countyCode":"441403","position":{"lon":116.13,"lat":24.31},\
                "precision":{"class":"stated","accuracyM":1000},"locatedIn":null}""");
    }

    @Test
    void listsANodeThatBelongsToNoPlanAmongAll() {
        var list = service.get("/api/v1/transport");

        assertThat(list.texts("/items", "id")).containsExactly("jia-jichang", "dong-zhan", "xi-hukou", "wai-gang");
    }

    @Test
    void walksTheListItemByItem() {
        var seen = new ArrayList<String>();
        var page = service.get("/api/v1/transport?limit=1");
        seen.addAll(page.texts("/items", "id"));
        while (!page.body().path("next").isNull()) {
            page = service.get("/api/v1/transport?limit=1&cursor="
                    + page.body().path("next").asString());
            seen.addAll(page.texts("/items", "id"));
        }

        assertThat(seen).containsExactly("jia-jichang", "dong-zhan", "xi-hukou", "wai-gang");
    }

    /** Base64 of "x", unit separator, "y", unit separator and the CRC-32 of what comes before: ours but for the x. */
    @Test
    void refusesAForgedCursor() {
        var problem = service.get("/api/v1/transport?cursor=eB95HzQxMjAyN2Zj");

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.texts("/errors", "parameter")).containsExactly("cursor");
    }

    @Test
    void refusesAnUnknownPlan() {
        var problem = service.get("/api/v1/transport?plan=gamma");

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.texts("/errors", "parameter")).containsExactly("plan");
    }
}
