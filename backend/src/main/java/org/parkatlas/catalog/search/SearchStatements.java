package org.parkatlas.catalog.search;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.platform.spi.SqlFile;

/** The statements of search, assembled once from the feature types that are found by name. */
final class SearchStatements {

    /** The kind of object that the parameter {@code plan} names. */
    private static final String PLAN = "plan";

    private static final SqlTemplate SEARCH = file("search");
    private static final SqlTemplate FOUND_OBJECT = file("found-object");

    private static final SqlTemplate PLACE = new SqlTemplate("""
            (SELECT place.{place_name} FROM {place_relation} AS place WHERE place.{place_key} = {place_reference})
            """);

    private static final SqlTemplate PLAN_NAME = new SqlTemplate("""
            (SELECT {plan_names} FROM {plan_relation} AS plan WHERE plan.{plan_id} = page.plan_id)
            """);

    private static final SqlTemplate PLAN_EXISTS = new SqlTemplate("""
            SELECT EXISTS (SELECT FROM {plan_relation} AS plan WHERE plan.{plan_id} = :plan)
            """);

    private final String search;
    private final String planExists;

    SearchStatements(FeatureTypes types) {
        var planGaps = new HashMap<String, String>();
        types.findByKind(PLAN)
                .ifPresent(plan -> planGaps.putAll(Map.of(
                        "plan_relation", plan.relation().relation(),
                        "plan_id", plan.relation().id(),
                        "plan_names", "plan." + firstName(plan))));
        var planName = planGaps.isEmpty() ? "NULL::text" : PLAN_NAME.fill(planGaps);
        this.planExists = planGaps.isEmpty() ? "SELECT false" : PLAN_EXISTS.fill(planGaps);
        this.search = SEARCH.fill(Map.of(
                "objects",
                types.listSearchable().stream()
                        .map(type -> FOUND_OBJECT.fill(gaps(type, planName)))
                        .collect(Collectors.joining("\nUNION ALL\n"))));
    }

    String search() {
        return search;
    }

    String planExists() {
        return planExists;
    }

    private static Map<String, String> gaps(FeatureType type, String planName) {
        var relation = type.relation();
        var searchable = type.getSearchable();
        var code = searchable.hint().kind();
        var place = searchable.hint().place();
        var shortName = firstName(type);
        return Map.of(
                "kind",
                type.kind(),
                "relation",
                relation.relation(),
                "id",
                relation.id(),
                "name",
                relation.name(),
                "short_name",
                shortName.equals(relation.name()) ? "NULL::text" : "object." + shortName,
                "position",
                relation.position() == null ? "NULL::geometry" : "object." + relation.position(),
                "code",
                code == null ? "NULL::text" : "object." + code,
                "place",
                place == null ? "NULL::text" : placeName(place),
                "plan_name",
                planName);
    }

    private static String placeName(Searchable.Place place) {
        var reference = "object." + place.column();
        return PLACE.fill(Map.of(
                "place_name", place.name(),
                "place_relation", place.relation(),
                "place_key", place.key(),
                "place_reference", place.form() == Searchable.Place.Form.ARRAY ? reference + "[1]" : reference));
    }

    private static String firstName(FeatureType type) {
        return type.searchable() == null
                ? type.relation().name()
                : type.searchable().names().get(0);
    }

    private static SqlTemplate file(String name) {
        return new SqlTemplate(SqlFile.read(SearchStatements.class, name));
    }
}
