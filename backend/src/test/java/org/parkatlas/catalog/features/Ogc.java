package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.parkatlas.catalog.tiles.TileRequests;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the OGC API that follows links and believes what they say. */
record Ogc(int port) {

    static final List<String> COLLECTIONS = List.of(
            "bases",
            "counties",
            "enterprise-places",
            "enterprises",
            "layout",
            "measures",
            "observations",
            "organs",
            "park-boundaries",
            "park-places",
            "parks",
            "plans",
            "project-observations",
            "projects",
            "site-items",
            "statements",
            "towns",
            "transport");

    /** Those in which there is something: no pack fills what the desk alone enters. */
    static final List<String> FILLED =
            COLLECTIONS.stream().filter(id -> !id.endsWith("-places")).toList();

    /** The document at a path below the landing page. */
    JsonNode json(String path) {
        return parse(get(path));
    }

    /** The answer to a path below the landing page. */
    HttpResponse<byte[]> get(String path, String... headers) {
        return requests().get("/ogc" + path, headers);
    }

    int status(String path, String... headers) {
        return get(path, headers).statusCode();
    }

    String text(String path) {
        return text(get(path));
    }

    /** The ids of the features at a path, in their order. */
    List<String> ids(String path) {
        return texts(json(path).path("features"), "id");
    }

    /** The pages of items, from the first by their links {@code next}. */
    List<JsonNode> walk(String path) {
        var pages = new ArrayList<JsonNode>();
        pages.add(json(path));
        var next = href(pages.get(0), "next", "application/geo+json");
        while (!next.isEmpty()) {
            assertThat(pages).as("pages of " + path).hasSizeLessThan(2000);
            var page = follow(next);
            pages.add(page);
            next = href(page, "next", "application/geo+json");
        }
        return pages;
    }

    /** The document behind an absolute link of ours. */
    JsonNode follow(String href) {
        return parse(requests().get(pathOf(href)));
    }

    /** The answer behind an absolute link of ours. */
    HttpResponse<byte[]> open(String href, String... headers) {
        return requests().get(pathOf(href).replaceFirst("#.*", ""), headers);
    }

    private String pathOf(String href) {
        var start = "http://127.0.0.1:" + port;
        assertThat(href).startsWith(start + "/");
        return href.substring(start.length());
    }

    private TileRequests requests() {
        return new TileRequests(port);
    }

    static JsonNode parse(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + ": " + text(answer)).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    /** Address of the link with this relation and media type, empty where there is none. */
    static String href(JsonNode document, String relation, String type) {
        return document.path("links")
                .valueStream()
                .filter(it -> it.path("rel").asString().equals(relation)
                        && it.path("type").asString().equals(type))
                .map(it -> it.path("href").asString())
                .findFirst()
                .orElse("");
    }

    /** The values of one member in all objects of an array. */
    static List<String> texts(JsonNode array, String member) {
        return array.valueStream().map(it -> it.path(member).asString("")).toList();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
