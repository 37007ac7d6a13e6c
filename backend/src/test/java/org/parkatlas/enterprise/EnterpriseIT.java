package org.parkatlas.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parkatlas.FlowPackTest;
import org.parkatlas.RunningService;
import org.springframework.boot.test.web.server.LocalServerPort;

@FlowPackTest
class EnterpriseIT {

    private final RunningService service;

    EnterpriseIT(@LocalServerPort int port) {
        this.service = new RunningService(port);
    }

    @Test
    void answersAFeatureWithTheMembersOfTheListAndItsSources() {
        var answer = service.get("/api/v1/enterprises/anda");

        assertThat(answer.contentType()).startsWith("application/geo+json");
        assertThat(answer.body().toString()).isEqualTo("""
                {"type":"Feature","id":"anda","geometry":{"type":"Point","coordinates":[116.12,24.29]},"properties":{\
                "id":"anda","plan":"alpha","name":"安达厂","shortName":"安达","english":null,"relation":"local",\
                "parkIds":["p-one"],"inferredParkIds":[],\
                "countyCodes":["441403"],\
                "industries":[{"id":"battery","label":"电池"},{"id":"cell","label":"电芯"}],\
                "primaryIndustryId":"battery","relatedIndustryIds":["battery","cell"],\
                "chainRoles":[{"stage":"upstream","label":"材料","modality":"states"},\
                {"stage":"midstream","label":"电池","modality":"plans"}],\
                "products":["锂电池","电芯"],"position":{"lon":116.12,"lat":24.29},\
                "precision":{"class":"place","accuracyM":3000},"locatedIn":null,\
                "note":"虚构的厂。","positionNote":"镇区中心点。","positionDocumentId":"alpha-plan","positionEntered":null,\
                "facts":[\
                {"attribute":"products","value":"电池","sources":[{"documentId":"alpha-plan","clauseId":"t1",\
                "clause":"表1","quote":"安达厂 电池 上游"}]},\
                {"attribute":"chainRoles","value":"上游","sources":[{"documentId":"alpha-plan","clauseId":"t1",\
                "clause":"表1","quote":"安达厂 电池 上游"}]},\
                {"attribute":"name","value":"安达厂","sources":[\
                {"documentId":"alpha-plan","clauseId":"c1","clause":"第一章","quote":"安达"},\
                {"documentId":"alpha-plan","clauseId":"t1","clause":"表1","quote":"安达厂"}]}],\
                "sources":[\
                {"documentId":"alpha-plan","clauseId":"t1","clause":"表1","quote":"安达厂 电池 上游"},\
                {"documentId":"alpha-plan","clauseId":"c1","clause":"第一章","quote":"安达"},\
                {"documentId":"alpha-plan","clauseId":"t1","clause":"表1","quote":"安达厂"},\
                {"documentId":"alpha-plan","clauseId":"c1","clause":"第一章","quote":"企业有安达"}]}}""");
    }

    @Test
    void drawsNoPointForAnEnterpriseThatIsOnlyKnownToBeInAPark() {
        var answer = service.get("/api/v1/enterprises/beifang-a");

        assertThat(answer.body().at("/geometry").isNull()).isTrue();
        assertThat(answer.body().at("/properties/position").isNull()).isTrue();
        assertThat(answer.text("/properties/locatedIn/id")).isEqualTo("p-two");
    }

    @Test
    void answersAnUnknownEnterpriseAsNotFound() {
        var answer = service.get("/api/v1/enterprises/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("/problems/enterprise-not-found");
        assertThat(answer.text("/detail")).isEqualTo("没有 id 为 nowhere 的企业。");
        assertThat(answer.text("/instance")).isEqualTo("/api/v1/enterprises/nowhere");
    }

    @Test
    void speaksEnglishWhenAsked() {
        var answer = service.get("/api/v1/enterprises/nowhere?lang=en");

        assertThat(answer.text("/detail")).isEqualTo("No enterprise has the id nowhere.");
    }
}
