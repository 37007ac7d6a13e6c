package org.parkatlas.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.RunningService;
import org.parkatlas.TestPacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import tools.jackson.databind.JsonNode;

@IntegrationTest
@TestPacks
class OpenApiIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Test
    void describesEveryOperationAndParameter() {
        assertThat(operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.getValue().at("/summary").asString(""))
                    .as(operation.getKey())
                    .isNotBlank();
            assertThat(operation.getValue().at("/parameters").valueStream())
                    .as(operation.getKey())
                    .allMatch(parameter -> parameter.path("description").isString());
        });
    }

    @Test
    void saysWhichProblemsAnOperationAnswersWith() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(problem(operation.getValue(), "400"))
                    .as(operation.getKey())
                    .endsWith("/Problem");
            assertThat(problem(operation.getValue(), "404").isEmpty())
                    .as(operation.getKey())
                    .isNotEqualTo(operation.getKey().contains("{"));
        });
    }

    /** docs/api.md, Exports: what a job can be refused for, and that GeoJSON is no text. */
    @Test
    void saysWhatExportsAnswerWith() {
        var job = api().at("/paths/~1api~1v1~1export-jobs/post");
        var export = api().at("/paths/~1api~1v1~1exports~1{collection}/get");

        assertThat(List.of("400", "413", "415", "422", "429", "503"))
                .allSatisfy(
                        status -> assertThat(problem(job, status)).as(status).endsWith("/Problem"));
        assertThat(List.of("400", "404", "422", "503"))
                .allSatisfy(
                        status -> assertThat(problem(export, status)).as(status).endsWith("/Problem"));
        assertThat(export.at("/responses/200/content/application~1geo+json/schema/type")
                        .asString(""))
                .isEqualTo("object");
    }

    @Test
    void saysWhichPostsMayAsk() {
        var log = api().at("/paths/~1api~1v1~1audit/get");

        assertThat(List.of("401", "403"))
                .allSatisfy(
                        status -> assertThat(problem(log, status)).as(status).endsWith("/Problem"));
        assertThat(log.path("x-roles")).hasToString("[\"auditor\"]");
        assertThat(problem(api().at("/paths/~1api~1v1~1parks/get"), "401")).isEmpty();
    }

    @Test
    void needsNoKey() {
        assertThat(api().path("security")).hasToString("[]");
    }

    @Test
    void boundsTheLimitOfEveryList() {
        var limits = operations()
                .flatMap(operation -> operation.getValue().at("/parameters").valueStream())
                .filter(parameter -> parameter.path("name").asString().equals("limit"));

        assertThat(limits).isNotEmpty().allSatisfy(limit -> {
            assertThat(limit.at("/schema/minimum").asInt()).isEqualTo(1);
            assertThat(limit.at("/schema/maximum").asInt()).isEqualTo(1000);
            assertThat(limit.at("/schema/default").asInt()).isEqualTo(100);
        });
    }

    @Test
    void namesParametersAsTheyAreSent() {
        var names = api().at("/paths/~1api~1v1~1parks/get/parameters")
                .valueStream()
                .map(parameter -> parameter.path("name").asString());

        assertThat(names).containsExactly("plan", "county", "industry", "kind", "asOf", "limit", "cursor", "lang");
    }

    @Test
    void saysWhichMembersCanBeNull() {
        var item = api().at("/components/schemas/ParkItem");

        assertThat(item.at("/required").size()).isEqualTo(item.at("/properties").size());
        assertThat(item.at("/properties/name/type").asString("")).isEqualTo("string");
        assertThat(item.at("/properties/shortName/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(item.at("/properties/position/anyOf/1/type").asString()).isEqualTo("null");
    }

    /** A code that the database takes and the contract does not name would be a surprise to every client. */
    @ParameterizedTest
    @CsvSource({
        "Plan, level, plan, level",
        "Plan, legalStatus, plan, legal_status",
        "ParkItem, kind, park, kind",
        "ParkFeatureProperties, kind, park, kind",
        "StatedArea, basis, park_area, basis",
        "LayoutFeatureProperties, kind, layout_element, kind",
        "TransportNode, kind, transport_node, kind",
        "IndustryTreeNode, level, industry, level",
        "ChainLink, stage, chain_link, stage",
        "ChainLink, status, chain_link, status",
        "EnterpriseChainRole, stage, chain_role, stage",
        "Source, status, document, status",
        "Source, kind, document, kind",
        "CitedTarget, rowType, target, row_type",
        "CitedTarget, comparator, target, comparator",
        "CitedProject, stage, project, stage",
    })
    void namesTheCodesThatTheDatabaseTakes(String schema, String property, String table, String column) {
        var codes = api().at("/components/schemas/%s/properties/%s".formatted(schema, property))
                .findValue("enum");

        assertThat(codes.valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(codesOf(table, column));
    }

    private List<String> codesOf(String table, String column) {
        return OwnerRows.of(environment)
                .sql("""
                        SELECT code[1]
                        FROM pg_constraint AS rule
                        JOIN pg_attribute AS attribute
                            ON attribute.attrelid = rule.conrelid AND rule.conkey = ARRAY[attribute.attnum]
                        CROSS JOIN regexp_matches(pg_get_constraintdef(rule.oid), '''([^'']+)''::text', 'g') AS code
                        WHERE rule.contype = 'c' AND rule.conrelid = ('parkatlas.' || :table)::regclass
                            AND attribute.attname = :column
                        """)
                .param("table", table)
                .param("column", column)
                .query(String.class)
                .list();
    }

    @Test
    void keepsNestedRecordsOfTheSameNameApart() {
        var schemas = api().at("/components/schemas");

        assertThat(schemas.at("/ParkFeatureProperties/required").valueStream().map(JsonNode::asString))
                .contains("name", "facts", "note");
        assertThat(schemas.at("/LayoutFeatureProperties/required").valueStream().map(JsonNode::asString))
                .contains("role")
                .doesNotContain("facts");
    }

    private JsonNode api() {
        return new RunningService(port).get("/v3/api-docs").body();
    }

    private Stream<Map.Entry<String, JsonNode>> operations() {
        return api().at("/paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> Map.entry(method.getKey() + " " + path.getKey(), method.getValue())));
    }

    private static String problem(JsonNode operation, String status) {
        return operation
                .at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                .asString("");
    }
}
