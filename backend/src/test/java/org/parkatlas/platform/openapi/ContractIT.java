package org.parkatlas.platform.openapi;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.StaffRequests;
import org.parkatlas.catalog.exports.ExportRequests;
import org.parkatlas.catalog.tiles.TileRequests;
import org.parkatlas.stewardship.Posts;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** Answers are what the contract says of them; the schemas are those of JSON Schema 2020-12, as OpenAPI 3.1 has it. */
@IntegrationTest
class ContractIT {

    /** For whom addresses are that are not for everybody; of two that fit the longer one says. */
    private static final Map<String, String> WHO = Map.ofEntries(
            entry("/api/v1/accounts", "demo-admin"),
            entry("/api/v1/audit", "demo-auditor"),
            entry("/api/v1/second-factor", "demo-admin"),
            entry("/api/v1/session/log", "demo-member"),
            entry("/api/v1/imports", Posts.STEWARD),
            entry(Posts.SETS, Posts.STEWARD),
            entry("/api/v1/correction-queue", Posts.STEWARD),
            entry("/api/v1/quality", Posts.REVIEWER),
            entry("/api/v1/editable-kinds", Posts.STEWARD),
            entry("/api/v1/drafted-objects", Posts.STEWARD),
            entry("/api/v1/land-check", "demo-officer-meixian"),
            entry("/api/v1/leads", "demo-promoter"),
            entry("/api/v1/rolling-ledger", "demo-member"),
            entry("/api/v1/docket/seats", "demo-admin"),
            entry("/api/v1/docket", "demo-office"),
            entry("/api/v1/siting/dossiers", "demo-promoter"),
            entry("/api/v1/siting/saved-searches", "demo-promoter"),
            entry("/api/v1/siting/shortlists", "demo-promoter"),
            entry("/api/v1/siting/sites/parcel:", "demo-promoter"),
            entry("/api/v1/siting/sites/block:", "demo-promoter"),
            entry("/api/v1/land-ledgers", "demo-officer-meixian"),
            entry("/api/v1/land-output", "demo-officer-pingyuan"),
            entry("/api/v1/parks/{id}/land-ledger", "demo-officer-meixian"));

    /** Answered with files, or about a job that has to be made first. */
    private static final Set<String> OTHERWISE = Set.of("/api/v1/export-jobs/{id}", "/api/v1/jobs/{id}");

    private static final String CORRECTION = "/api/v1/corrections/{id}";

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    private TileRequests requests;
    private JsonNode contract;

    @BeforeEach
    void readTheContract() {
        requests = new TileRequests(port);
        // schemas stand where JSON Schema has those that others refer to
        contract = parse(requests.text("/v3/api-docs").replace("#/components/schemas/", "#/$defs/"));
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** What is wrong with a body by the schema of this response. */
    private Set<ValidationMessage> faults(String path, String method, String status, String body) {
        var content = contract.path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(status)
                .path("content");
        assertThat(content).as(path + " " + status).isNotEmpty();
        var schema = JSON.createObjectNode();
        schema.set("$defs", contract.at("/components/schemas"));
        schema.putArray("allOf").add(content.elements().next().path("schema"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(parse(body));
    }

    private static boolean isOfSomethingMade(String path) {
        return OTHERWISE.contains(path)
                || path.equals(CORRECTION)
                || path.startsWith(Posts.SETS + "/")
                || path.startsWith("/api/v1/imports/")
                || path.startsWith("/api/v1/land-checks/")
                || path.startsWith("/api/v1/leads/{")
                || path.startsWith("/api/v1/docket/items/{")
                || path.startsWith("/api/v1/docket/meetings/{")
                || path.startsWith("/api/v1/land-reports/")
                || path.startsWith("/api/v1/land-check-batches/");
    }

    private List<String> readable() {
        var paths = new ArrayList<String>();
        contract.path("paths").properties().forEach(entry -> {
            var content = entry.getValue().at("/get/responses/200/content");
            if (content.has("application/json") && !isOfSomethingMade(entry.getKey())) {
                paths.add(entry.getKey());
            }
        });
        return paths;
    }

    /** The address with the examples that the contract has for what it requires. */
    private String address(String path) {
        var filled = path;
        var query = new ArrayList<String>();
        for (var parameter : contract.path("paths").path(path).at("/get/parameters")) {
            var example = URLEncoder.encode(parameter.path("example").asText(), StandardCharsets.UTF_8);
            var name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                filled = filled.replace("{" + name + "}", example);
            } else if (parameter.path("required").asBoolean()) {
                query.add(name + "=" + example);
            }
        }
        if (path.equals("/api/v1/proximity")) {
            query.add("lon=116.12&lat=24.29");
        }
        return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
    }

    /** As somebody for whom the address is. */
    private HttpResponse<byte[]> ask(String path, String address) {
        var account = WHO.entrySet().stream()
                .filter(it -> path.startsWith(it.getKey()))
                .max(Comparator.comparing(it -> it.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(StaffRequests.PUBLIC);
        return new StaffRequests(port).get(account, address);
    }

    @Test
    void everyAnswerIsOfItsSchema() {
        var paths = readable();

        assertThat(paths).hasSizeGreaterThan(20);
        assertThat(paths).allSatisfy(path -> {
            var answer = ask(path, address(path));
            assertThat(answer.statusCode()).as(address(path)).isEqualTo(200);
            assertThat(faults(path, "get", "200", text(answer)))
                    .as(address(path))
                    .isEmpty();
        });
    }

    @Test
    void everyRefusalIsAProblem() {
        assertThat(readable()).allSatisfy(path -> {
            var address = address(path);
            var answer = ask(path, address + (address.contains("?") ? "&" : "?") + "unheard_of=1");
            assertThat(answer.statusCode()).as(address).isEqualTo(400);
            assertThat(faults(path, "get", "400", text(answer))).as(address).isEmpty();
        });
    }

    @Test
    void jobsAreOfTheirSchemas() throws IOException, InterruptedException {
        var submitted = submit("{\"collection\":\"towns\",\"parameters\":{\"format\":\"csv\"}}");
        var job = TileRequests.header(submitted, "Location");

        assertThat(submitted.statusCode()).isEqualTo(202);
        assertThat(faults("/api/v1/export-jobs", "post", "202", submitted.body()))
                .isEmpty();
        ExportRequests.until(() -> requests.text(job).contains("\"done\""));
        for (var path : OTHERWISE) {
            var id = job.substring(job.lastIndexOf('/') + 1);
            assertThat(faults(path, "get", "200", requests.text(path.replace("{id}", id))))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void anAtlasIsAJobLikeAnyOther() {
        var staff = new StaffRequests(port);
        var submitted = staff.send(StaffRequests.PUBLIC, "POST", "/api/v1/plans/chaozhou/atlas", "{\"by\":\"county\"}");
        var job = submitted.headers().firstValue("Location").orElseThrow();

        assertThat(faults("/api/v1/plans/{plan}/atlas", "post", "202", text(submitted)))
                .isEmpty();
        ExportRequests.until(() -> requests.text(job).contains("\"done\""));
        assertThat(faults("/api/v1/jobs/{id}", "get", "200", requests.text(job)))
                .isEmpty();
    }

    @Test
    void changeSetsAreOfTheirSchemas() {
        var posts = new Posts(port);
        var set = posts.begin("parcels");
        var path = Posts.SETS + "/{id}";
        try {
            var row = posts.put(set, Posts.Row.ofParcel("py-01-001").with("note", "合同"));
            var removal = posts.put(set, Posts.Row.removed("py-01-002"));
            var refused = posts.put(set, Posts.Row.ofParcel("py-01-001").with("stage", ""));

            assertThat(faults(path, "get", "200", posts.get(Posts.STEWARD, set).body()))
                    .isEmpty();
            assertThat(faults(
                            path + "/rows",
                            "get",
                            "200",
                            posts.get(Posts.STEWARD, set + "/rows").body()))
                    .isEmpty();
            assertThat(faults(path + "/rows/{objectId}", "put", "200", row.body()))
                    .isEmpty();
            assertThat(faults(path + "/rows/{objectId}", "put", "200", removal.body()))
                    .isEmpty();
            for (var id : List.of("py-01-001", "py-01-002")) {
                var compared = posts.get(Posts.STEWARD, set + "/rows/" + id + "/comparison");
                assertThat(faults(path + "/rows/{objectId}/comparison", "get", "200", compared.body()))
                        .isEmpty();
            }
            assertThat(faults(path + "/rows/{objectId}", "put", "422", refused.body()))
                    .isEmpty();
        } finally {
            posts.send(Posts.STEWARD, "DELETE", set, "");
        }
    }

    @Test
    void correctionsAreOfTheirSchemas() {
        var requests = new StaffRequests(port);
        var form = """
                {"object":"park:pingyuan-yuan","topic":"place","message":"位置偏东，以批复四至为准"}""";
        var taken = requests.send(StaffRequests.PUBLIC, "POST", "/api/v1/corrections", form);
        var id = parse(text(taken)).path("id").asText();
        var posts = new Posts(port);

        assertThat(faults("/api/v1/corrections", "post", "201", text(taken))).isEmpty();
        assertThat(faults(CORRECTION, "get", "200", requests.text(StaffRequests.PUBLIC, "/api/v1/corrections/" + id)))
                .isEmpty();
        var answer = posts.send(
                Posts.STEWARD,
                "POST",
                "/api/v1/correction-queue/" + id + "/answer",
                Map.of("outcome", "unclear", "text", "批复没有附图。"));
        assertThat(faults("/api/v1/correction-queue/{id}/answer", "post", "200", answer.body()))
                .isEmpty();
        assertThat(posts.send(Posts.STEWARD, "DELETE", "/api/v1/correction-queue/" + id, "")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void searchesForSitesAreOfTheirSchema() {
        var path = "/api/v1/siting/searches";
        var form = """
                {"plan":"meizhou","make":"link:tongbo-pcb/futongban",
                 "limits":[{"criterion":"station","atMost":30000},{"criterion":"land_price","atMost":30}],
                 "wishes":[{"criterion":"industry","weight":1},{"criterion":"stated_area","weight":2}]}
                """;
        var found = new StaffRequests(port).send(StaffRequests.PUBLIC, "POST", path, form);

        assertThat(faults(path, "post", "200", text(found))).isEmpty();
    }

    private HttpResponse<String> submit(String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/export-jobs".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** That a schema can be missed: a list that is a number, a member that is absent. */
    @Test
    void anotherAnswerIsNot() {
        assertThat(faults("/api/v1/parks", "get", "200", "{\"items\":3}").stream()
                        .map(ValidationMessage::getMessageKey)
                        .collect(Collectors.toSet()))
                .contains("type", "required");
    }
}
