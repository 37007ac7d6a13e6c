package org.parkatlas.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.Posts.PUBLISHER;
import static org.parkatlas.stewardship.Posts.REVIEWER;
import static org.parkatlas.stewardship.Posts.SETS;
import static org.parkatlas.stewardship.Posts.STEWARD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.parkatlas.StaffRequests;
import org.parkatlas.stewardship.Posts;
import org.parkatlas.stewardship.Posts.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** What posts enter of targets and projects goes through review and publication, and then the rule says how far a target is. */
@IntegrationTest
class ObservationEntryIT {

    private static final String CITY_STEWARD = "demo-steward-city";
    private static final String CITY_REVIEWER = "demo-reviewer-city";
    private static final String MEIZHOU = "441400";

    /** Table 2-1: 3.93 亿元 in 2020, at least 10 亿元 in 2025. */
    private static final String TARGET = "mz-xincailiao-chanzhi";

    private static final String FIGURE = TARGET + "-2023";
    private static final String PROJECT = "p-weihua-tongbo";
    private static final String MEIJIANG = "441402";
    private static final String STAGE = PROJECT + "-2023-06-01";

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private Posts posts;

    @BeforeEach
    void open() {
        posts = new Posts(port);
    }

    @AfterEach
    void forget() {
        var owner = OwnerRows.of(environment);
        for (var table : List.of("observation", "project_observation")) {
            owner.sql("DELETE FROM parkatlas.%s WHERE pack = 'desk'".formatted(table))
                    .update();
            owner.sql("DELETE FROM parkatlas.%s_past".formatted(table)).update();
        }
        owner.sql("DELETE FROM parkatlas.withdrawn").update();
        owner.sql("DELETE FROM parkatlas.change_set").update();
        owner.sql("SELECT parkatlas.raise_version(ARRAY['observation', 'project_observation'])")
                .query(Long.class)
                .single();
    }

    private Answer begin(String account, String kind, String county) {
        return posts.send(account, "POST", SETS, Map.of("kind", kind, "countyCode", county, "title", "录入"));
    }

    private String begun(String kind, String county) {
        return SETS + "/" + begin(CITY_STEWARD, kind, county).is(201).at("$.id");
    }

    private static Map<String, String> figure(String value) {
        return new LinkedHashMap<>(Map.of(
                "id",
                FIGURE,
                "target",
                TARGET,
                "year",
                "2023",
                "as_of",
                "2023-12-31",
                "value",
                value,
                "unit",
                "亿元",
                "source_unit",
                "市统计部门"));
    }

    private static Map<String, String> stage(String stage) {
        return new LinkedHashMap<>(Map.of(
                "id",
                STAGE,
                "project",
                PROJECT,
                "stage",
                stage,
                "as_of",
                "2023-06-01",
                "park_id",
                "meijiang-yuan",
                "words",
                "厂房封顶",
                "source_unit",
                "县发展改革部门"));
    }

    private Answer put(String set, Map<String, String> cells, String action) {
        var sources = new LinkedHashMap<String, Object>();
        cells.keySet().forEach(column -> sources.put(column, Map.of("unit", "市统计部门")));
        return posts.send(
                CITY_STEWARD,
                "PUT",
                set + "/rows/" + cells.get("id"),
                Map.of("action", action, "cells", cells, "sources", sources));
    }

    private void publish(String set) {
        posts.move(CITY_STEWARD, set, "in_review").is(200);
        posts.move(CITY_REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);
    }

    private void published(Map<String, String> cells, String action) {
        var set = begun("observations", MEIZHOU);
        put(set, cells, action).is(200);
        publish(set);
    }

    private String target(String path) {
        return String.valueOf(posts.get(StaffRequests.PUBLIC, "/api/v1/targets?limit=1000&plan=meizhou")
                .is(200)
                .<List<Object>>at("$.items[?(@.id == '%s')]%s".formatted(TARGET, path)));
    }

    /**
     * (7/3.93)^(1/3) - 1 = 21.22 %, (10/3.93)^(1/5) - 1 = 20.54 %: 1.033 of what it takes, which is 进展大; computed with bc.
     */
    @Test
    void theRuleSaysHowFarATargetIsOnceAFigureIsPublished() {
        var set = begun("observations", MEIZHOU);
        put(set, figure("7"), "add").is(200);
        posts.move(CITY_STEWARD, set, "in_review").is(200);
        assertThat(target(".status.reason")).contains("no_observation");
        assertThat(target(".observations[*].id")).isEqualTo("[]");
        assertThat(posts.get(StaffRequests.PUBLIC, "/ogc/collections/observations/items/" + FIGURE)
                        .status())
                .isEqualTo(404);
        posts.move(CITY_STEWARD, set, "accepted").is(403);
        posts.move(CITY_REVIEWER, set, "accepted").is(200);
        assertThat(target(".status.code")).contains("not_judged");
        posts.move(PUBLISHER, set, "published").is(200);

        assertThat(target(".status.code")).contains("substantial");
        assertThat(target(".status.observation")).contains(FIGURE);
        assertThat(target(".observations[*].saidBy")).contains("市统计部门");
        assertThat(target(".observations[*].demo")).contains("true");
        assertThat(posts.get(StaffRequests.PUBLIC, "/ogc/collections/observations/items/" + FIGURE)
                        .is(200)
                        .<Integer>at("$.properties.value"))
                .isEqualTo(7);
    }

    @Test
    void whatCountsSomethingElseIsShownAndNotCompared() {
        var cells = figure("7");
        cells.put("other_scope", "true");
        cells.put("counts", "规模以上企业");

        published(cells, "add");

        assertThat(target(".status.reason")).contains("other_scope");
        assertThat(target(".observations[*].counts")).contains("规模以上企业");
    }

    @Test
    void aJudgementByHandSaysThatItIsOne() {
        var cells = figure("");
        cells.keySet().removeAll(List.of("value", "unit"));
        cells.put("judged", "achieved");

        published(cells, "add");

        assertThat(target(".status.code")).contains("achieved");
        assertThat(target(".status.judged")).contains("true");
        assertThat(target(".status.observation")).contains(FIGURE);
    }

    @Test
    void whatItWasIsKeptAndComesBack() {
        published(figure("7"), "add");
        published(figure("3"), "change");
        assertThat(target(".status.code")).contains("deterioration");

        var history = posts.get(StaffRequests.PUBLIC, "/api/v1/history/observations/" + FIGURE)
                .is(200);
        var undone = posts.send(
                        CITY_STEWARD,
                        "POST",
                        "/api/v1/history/observations/" + FIGURE + "/restorations",
                        Map.of("version", 1, "note", "误改"))
                .is(201);
        publish(SETS + "/" + undone.at("$.changeSet"));

        assertThat(history.<List<Integer>>at("$.items[*].version")).containsExactly(2, 1);
        assertThat(target(".status.code")).contains("substantial");
    }

    @Test
    void aLaterStageOfAProjectStandsBesideThePlansOwn() {
        var set = begun("project-observations", MEIJIANG);
        put(set, stage("建设"), "add").is(200);
        posts.move(CITY_STEWARD, set, "in_review").is(200);
        var path = "/api/v1/projects?limit=1000&plan=meizhou";
        var project = "$.items[?(@.id == '%s')]".formatted(PROJECT);
        assertThat(posts.get(StaffRequests.PUBLIC, path).<List<Object>>at(project + ".observations[*]"))
                .isEmpty();
        posts.move(CITY_REVIEWER, set, "accepted").is(200);
        posts.move(PUBLISHER, set, "published").is(200);

        var projects = posts.get(StaffRequests.PUBLIC, path).is(200);

        assertThat(projects.<List<String>>at(project + ".observations[*].stage"))
                .containsExactly("建设");
        assertThat(projects.<List<String>>at(project + ".observations[*].asOf")).containsExactly("2023-06-01");
        assertThat(projects.<List<String>>at(project + ".observations[*].parkId"))
                .containsExactly("meijiang-yuan");
        assertThat(projects.<List<String>>at(project + ".observations[*].saidBy"))
                .containsExactly("县发展改革部门");
        assertThat(posts.get(StaffRequests.PUBLIC, "/api/v1/history/project-observations/" + STAGE)
                        .is(200)
                        .<List<Integer>>at("$.items[*].version"))
                .containsExactly(1);
    }

    @Test
    void aTargetIsTheWholeCitysAndAProjectItsCountys() {
        begin(STEWARD, "observations", MEIZHOU).is(422);
        begin("demo-promoter", "observations", MEIZHOU).is(403);
        var ofCounty = SETS + "/"
                + begin(STEWARD, "observations", Posts.PINGYUAN).is(201).at("$.id");
        var cells = figure("7");
        var form = Map.of("action", "add", "cells", cells, "sources", Map.of());

        posts.send(STEWARD, "PUT", ofCounty + "/rows/" + FIGURE, form).is(422);
        posts.get(REVIEWER, begun("observations", MEIZHOU)).is(404);
        put(begun("project-observations", MEIZHOU), stage("建设"), "add").is(422);
    }

    @Test
    void whatWaitsIsToldToThoseWhoWorkThere() {
        var set = begun("observations", MEIZHOU);
        put(set, figure("7"), "add").is(200);
        var path = "/api/v1/drafted-objects?kind=observations";

        assertThat(posts.get(CITY_REVIEWER, path).is(200).<List<String>>at("$.items[*].about"))
                .containsExactly(TARGET);
        assertThat(posts.get(STEWARD, path).<List<Object>>at("$.items")).isEmpty();
        assertThat(posts.get("demo-promoter", path).<List<Object>>at("$.items")).isEmpty();
        posts.get(StaffRequests.PUBLIC, path).is(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            year        | 1900       | /cells/year
            as_of       | 2022-12-31 | /cells/as_of
            value       | viel       | /cells/value
            unit        |            | /cells/unit
            other_scope | true       | /cells/counts
            judged      | splendid   | /cells/judged
            target      | nowhere    | /cells/target
            source_unit |            | /cells/document_id
            document_id | nowhere    | /cells/document_id
            """)
    void whatIsEnteredIsCheckedAsPacksAre(String column, String text, String pointer) {
        var cells = figure("7");
        cells.put(column, text == null ? "" : text);

        var refused = put(begun("observations", MEIZHOU), cells, "add").is(422);

        assertThat(refused.<List<String>>at("$.errors[*].pointer")).contains(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"observations", "project-observations"})
    void theRowsAreACollectionOfTheirOwn(String collection) {
        var found = posts.get(StaffRequests.PUBLIC, "/ogc/collections/" + collection + "/items?f=json");

        assertThat(found.is(200).<String>at("$.type")).isEqualTo("FeatureCollection");
    }
}
