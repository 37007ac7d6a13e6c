package org.parkatlas.proximity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.Near;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.platform.spi.SqlFile;

/** The statements of proximity, assembled once from the feature types that are found by position. */
final class ProximityStatements {

    private static final SqlTemplate FIND_NEAR = file("find-near");
    private static final SqlTemplate FIND_PLACES = file("find-places");
    private static final SqlTemplate COUNT_UNLOCATED = file("count-unlocated");
    private static final SqlTemplate NEAR_POSITION = file("near-position");
    private static final SqlTemplate NEAR_HOLDER = file("near-holder");
    private static final SqlTemplate NEAR_BOUNDARY = file("near-boundary");

    /** The hair of one centimetre keeps what rounds down to the radius. */
    private static final SqlTemplate HOLDER = new SqlTemplate("""
            SELECT '{kind}:' || object.{id} AS reference, object.{position} AS position, object.{accuracy} AS accuracy_m,
                   ST_Distance(object.{position}::geography, origin.position) AS distance
            FROM origin
            JOIN {relation} AS object ON ST_DWithin(object.{position}::geography, origin.position, :radius_m + 0.01)
            """);

    private static final SqlTemplate VERSION = new SqlTemplate("""
            (SELECT max(layer_version.version) FROM layer_version WHERE layer_version.relation IN ({relations}))
            """);

    private static final SqlTemplate PLACE = new SqlTemplate("""
            SELECT '{kind}' AS kind, object.{id} AS id, object.{position} AS position, {located_in} AS located_in,
                   object.{accuracy} AS accuracy_m
            FROM {relation} AS object
            """);

    private static final SqlTemplate CONTENT = new SqlTemplate("""
            SELECT '{kind}:' || object.{id} AS reference
            FROM {relation} AS object
            WHERE {located_in} = holder.reference AND object.{position} IS NULL
            """);

    private static final SqlTemplate NAMED = new SqlTemplate("""
            SELECT {located_in} AS reference, {located_in} AS place
            FROM {relation} AS object
            WHERE object.{position} IS NULL AND {located_in} IS NOT NULL
            GROUP BY {located_in}
            """);

    private static final SqlTemplate UNLOCATED = new SqlTemplate("""
            SELECT '{kind}' AS kind, count(*) AS objects
            FROM {relation} AS object
            WHERE object.{position} IS NULL {without_boundary} {counted}
              AND ({located_in} IS NULL OR {located_in} NOT IN (SELECT reference FROM known))
            """);

    /** Distances are measured to boundaries of these classes (docs/design/contract.md), never to demonstration data. */
    private static final SqlTemplate MEASURED = new SqlTemplate("""
            boundary.{boundary_precision} IN ('surveyed', 'described', 'digitised') AND NOT boundary.{boundary_synthetic}
            """);

    private static final SqlTemplate WITHOUT_BOUNDARY = new SqlTemplate("""
            AND NOT EXISTS (SELECT FROM {boundary_relation} AS boundary
                            WHERE boundary.{boundary_owner} = object.{id} AND {measured})
            """);

    private final String findNear;
    private final String countUnlocated;
    private final Map<String, String> findPlaces;

    ProximityStatements(FeatureTypes types) {
        var near = types.listNear();
        var holders = near.stream()
                .filter(type -> type.getNear().contents() == Near.Contents.OTHERS)
                .toList();
        var places = union(holders, type -> PLACE.fill(gaps(type)));
        var version = VERSION.fill(Map.of("relations", relations(near)));
        this.findNear = FIND_NEAR.fill(Map.of(
                "version", version,
                "holders", union(holders, type -> HOLDER.fill(gaps(type))),
                "contents", union(holders, type -> CONTENT.fill(gaps(type))),
                "arms", union(near, ProximityStatements::arms)));
        this.countUnlocated = COUNT_UNLOCATED.fill(Map.of(
                "version",
                version,
                "named",
                union(near, type -> NAMED.fill(gaps(type))),
                "places",
                places,
                "counts",
                union(near, type -> UNLOCATED.fill(gaps(type)))));
        this.findPlaces = near.stream().collect(Collectors.toMap(FeatureType::kind, type -> {
            var gaps = gaps(type);
            gaps.put("places", places);
            return FIND_PLACES.fill(gaps);
        }));
    }

    String findNear() {
        return findNear;
    }

    String countUnlocated() {
        return countUnlocated;
    }

    String findPlaces(String kind) {
        return findPlaces.getOrDefault(kind, "");
    }

    private static String arms(FeatureType type) {
        var gaps = gaps(type);
        var arms = new java.util.ArrayList<String>();
        arms.add(NEAR_POSITION.fill(gaps));
        if (type.getNear().locatedIn() != null) {
            arms.add(NEAR_HOLDER.fill(gaps));
        }
        if (type.getNear().boundaries() != null) {
            arms.add(NEAR_BOUNDARY.fill(gaps));
        }
        return String.join("\nUNION ALL\n", arms);
    }

    private static Map<String, String> gaps(FeatureType type) {
        var near = type.getNear();
        var relation = type.relation();
        var gaps = new HashMap<>(Map.of(
                "kind", type.kind(),
                "relation", relation.relation(),
                "id", relation.id(),
                "name", relation.name(),
                "position", String.valueOf(relation.position()),
                "accuracy", near.accuracy(),
                "located_in", near.locatedIn() == null ? "NULL::text" : "object." + near.locatedIn(),
                "place_accuracy",
                        near.placeAccuracy() == null ? "NULL::double precision" : "object." + near.placeAccuracy(),
                "counted", near.counted() == null ? "" : "AND object." + near.counted(),
                "without_boundary", ""));
        var boundaries = near.boundaries();
        if (boundaries != null) {
            gaps.put("boundary_relation", boundaries.relation());
            gaps.put("boundary_owner", boundaries.owner());
            gaps.put("boundary_geometry", boundaries.geometry());
            gaps.put("boundary_precision", boundaries.precision());
            gaps.put("boundary_accuracy", boundaries.accuracy());
            gaps.put("boundary_synthetic", boundaries.synthetic());
            gaps.put("measured", MEASURED.fill(gaps));
            gaps.put("without_boundary", WITHOUT_BOUNDARY.fill(gaps));
        }
        return gaps;
    }

    /** All that the statements read, as a list of texts. */
    private static String relations(List<FeatureType> types) {
        return types.stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type.relation().relation()),
                        Stream.ofNullable(type.getNear().boundaries()).map(it -> it.relation())))
                .map("'%s'"::formatted)
                .collect(Collectors.joining(", "));
    }

    private static String union(List<FeatureType> types, Function<FeatureType, String> arm) {
        return types.stream().map(arm).collect(Collectors.joining("\nUNION ALL\n"));
    }

    private static SqlTemplate file(String name) {
        return new SqlTemplate(SqlFile.read(ProximityStatements.class, name));
    }
}
