package org.parkatlas.stewardship.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.catalog.exports.ExportRequests.until;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.parkatlas.StaffRequests;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that uploads files as a demonstration account. */
record ImportRequests(StaffRequests requests, String account) {

    static final String STEWARD = "demo-steward-pingyuan";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> OVER = Set.of("found", "refused");

    static ImportRequests of(int port) {
        return new ImportRequests(new StaffRequests(port), STEWARD);
    }

    ImportRequests as(String other) {
        return new ImportRequests(requests, other);
    }

    HttpResponse<byte[]> upload(String name, byte[] file) {
        return requests.send(account, "POST", "/api/v1/imports?name=" + encoded(name), file);
    }

    HttpResponse<byte[]> open(String name, int size) {
        return requests.send(account, "POST", "/api/v1/imports?name=" + encoded(name) + "&size=" + size, new byte[0]);
    }

    HttpResponse<byte[]> piece(String path, int number, byte[] bytes) {
        return requests.send(account, "PUT", path + "/pieces/" + number, bytes);
    }

    static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Path of an upload of this file, in which something was found. */
    String uploaded(String name, byte[] file) {
        var path = upload(name, file).headers().firstValue("Location").orElseThrow();
        assertThat(await(path).path("state").asString()).isEqualTo("found");
        return path;
    }

    HttpResponse<byte[]> decide(String path, String decision) {
        return requests.send(account, "PUT", path + "/decision", decision);
    }

    /** The decision for the import at this path, when every row was checked. */
    JsonNode checked(String path, String decision) {
        var answer = decide(path, decision);
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(202);
        var decided = awaitCheck(path);
        assertThat(decided.at("/check/state").asString()).as(decided.toString()).isEqualTo("checked");
        return decided;
    }

    /** What was found in a file, or why nothing was, when that is known. */
    JsonNode inspect(String name, byte[] file) {
        var answer = upload(name, file);
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
        return await(answer.headers().firstValue("Location").orElseThrow());
    }

    /** The import at this path when it was looked into. */
    JsonNode await(String path) {
        until(() -> OVER.contains(get(path).path("state").asString()));
        return get(path);
    }

    /** What came of the decision for the import at this path when every row was checked, or none will be. */
    JsonNode awaitCheck(String path) {
        until(() -> !get(path + "/decision").at("/check/state").asString().equals("checking"));
        return get(path + "/decision");
    }

    JsonNode get(String path) {
        return JSON.readTree(requests.get(account, path).body());
    }

    HttpResponse<byte[]> delete(String path) {
        return requests.send(account, "DELETE", path, new byte[0]);
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }
}
