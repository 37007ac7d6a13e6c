package org.parkatlas.catalog.search;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.parkatlas.catalog.search.index.Columns;
import org.parkatlas.catalog.search.index.SearchKinds;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.SqlFile;

/** The statements of search, assembled once from the kinds that are found by name. */
final class SearchStatements {

    private static final SqlTemplate SEARCH = file("search");
    private static final SqlTemplate FOUND_OBJECT = file("found-object");
    private static final SqlTemplate MATCH_WORDS = file("match-words");
    private static final SqlTemplate MATCH_VIEW = file("match-view");
    private static final String MATCH_NAMES = file("match-names").fill(Map.of());
    private static final String MATCH_READ_ALOUD = file("match-read-aloud").fill(Map.of());
    private static final String MATCH_INSIDE = file("match-inside").fill(Map.of());
    private static final String MATCH_SOUNDS = file("match-sounds").fill(Map.of());

    private static final SqlTemplate PLACE = new SqlTemplate("""
        (SELECT place.{place_name} FROM {place_relation} AS place WHERE place.{place_key} = {place_reference})
        """);

    private static final SqlTemplate PLAN_NAME = new SqlTemplate("""
        (SELECT plan.{plan_name} FROM {plan_relation} AS plan WHERE plan.{plan_id} = page.plan_id)
        """);

    private static final SqlTemplate PLAN_EXISTS = new SqlTemplate("""
        SELECT EXISTS (SELECT FROM {plan_relation} AS plan WHERE plan.{plan_id} = :plan)
        """);

    private final SearchKinds kinds;
    private final String objects;
    private final String bySound;
    private final String planExists;

    SearchStatements(SearchKinds kinds) {
        this.kinds = kinds;
        var plan = kinds.findPlan().map(SearchStatements::planGaps);
        var planName = plan.map(PLAN_NAME::fill).orElse("NULL::text");
        this.planExists = plan.map(PLAN_EXISTS::fill).orElse("SELECT false");
        this.objects = kinds.list().stream()
                .map(kind -> FOUND_OBJECT.fill(gaps(kind, planName)))
                .collect(Collectors.joining("\nUNION ALL\n"));
        this.bySound = search(MATCH_SOUNDS);
    }

    /** What has the question in its names as it is typed. */
    String byName(Question question) {
        var ways = new ArrayList<>(List.of(MATCH_NAMES));
        if (question.spoken().length > 0) {
            ways.add(MATCH_READ_ALOUD);
        }
        if (question.atSyllable() != null) {
            ways.add(MATCH_INSIDE);
        }
        return search(String.join("\nUNION ALL\n", ways));
    }

    /** What is called so of the kinds that are for this viewer and not in the index; nothing where there are none. */
    Optional<String> inViews(Viewer viewer) {
        var ways = kinds.listUnindexed(viewer).stream()
                .map(kind -> MATCH_VIEW.fill(Map.of(
                        "kind", kind.kind(),
                        "relation", kind.relation().relation(),
                        "id", kind.relation().id(),
                        "name", kind.relation().name(),
                        "rank", String.valueOf(kind.role().rank()))))
                .toList();
        return ways.isEmpty() ? Optional.empty() : Optional.of(search(String.join("\nUNION ALL\n", ways)));
    }

    /** What meets these conditions of match-words.sql. */
    String byWords(List<String> conditions) {
        return search(MATCH_WORDS.fill(Map.of("condition", String.join("\n  AND ", conditions))));
    }

    /** What sounds like the question. */
    String bySound() {
        return bySound;
    }

    String planExists() {
        return planExists;
    }

    private String search(String matched) {
        return SEARCH.fill(Map.of("matched", matched, "objects", objects));
    }

    private static Map<String, String> planGaps(SearchKind plan) {
        return Map.of(
                "plan_relation", plan.relation().relation(),
                "plan_id", plan.relation().id(),
                "plan_name", plan.role().names().get(0));
    }

    private static Map<String, String> gaps(SearchKind kind, String planName) {
        var relation = kind.relation();
        var hint = kind.role().hint();
        return Map.ofEntries(
                entry("kind", kind.kind()),
                entry("relation", relation.relation()),
                entry("id", relation.id()),
                entry("name", relation.name()),
                entry("short_name", Columns.shortName(kind)),
                entry("position", relation.position() == null ? "NULL::geometry" : "object." + relation.position()),
                entry("code", Columns.textOrNull(hint.kind())),
                entry("place", hint.place() == null ? "NULL::text" : placeName(hint.place())),
                entry("plan_name", planName));
    }

    private static String placeName(Searchable.Place place) {
        var reference = "object." + place.column();
        return PLACE.fill(Map.of(
                "place_name", place.name(),
                "place_relation", place.relation(),
                "place_key", place.key(),
                "place_reference", place.form() == Searchable.Place.Form.ARRAY ? reference + "[1]" : reference));
    }

    private static SqlTemplate file(String name) {
        return new SqlTemplate(SqlFile.read(SearchStatements.class, name));
    }
}
