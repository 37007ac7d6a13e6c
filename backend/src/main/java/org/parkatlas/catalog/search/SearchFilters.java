package org.parkatlas.catalog.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.parkatlas.catalog.query.FeatureReader;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.spi.About;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.identity.Reading;
import org.springframework.stereotype.Component;

/** What lists show when they are filtered by a hit, counted as the lists count it. */
@Component
class SearchFilters {

    private static final SqlTemplate BELOW = new SqlTemplate("""
        WITH RECURSIVE below AS (
            SELECT {id} AS id FROM {relation} WHERE {id} = :id
            UNION
            SELECT child.{id} FROM {relation} AS child JOIN below ON child.{parent} = below.id
        )
        SELECT id FROM below ORDER BY id
        """);

    private static final String PLAN = "planId";

    private final FeatureTypes types;
    private final FeatureReader features;

    SearchFilters(FeatureTypes types, FeatureReader features) {
        this.types = types;
        this.features = features;
    }

    /** The filter of an object of this kind, nothing where lists cannot be filtered by it. */
    Optional<SearchFilter> find(HitRows.Asking asking, SearchKind kind, String id) {
        return Optional.ofNullable(kind.role().about().choice()).map(choice -> {
            var ids = below(asking.reading(), kind, choice, id);
            var counts = types.seenBy(asking.reading().viewer()).list().stream()
                    .filter(type -> type.findProperty(PLAN).isPresent())
                    .flatMap(type -> count(asking, type, choice, ids))
                    .toList();
            return new SearchFilter(choice.parameter(), id, counts);
        });
    }

    private static List<String> below(Reading reading, SearchKind kind, About.Choice choice, String id) {
        if (choice.parent() == null) {
            return List.of(id);
        }
        var relation = kind.relation();
        var sql = BELOW.fill(Map.of("id", relation.id(), "relation", relation.relation(), "parent", choice.parent()));
        return reading.jdbc().sql(sql).param("id", id).query(String.class).list();
    }

    private Stream<SearchAnswer.Group> count(
            HitRows.Asking asking, FeatureType type, About.Choice choice, List<String> ids) {
        var viewer = asking.reading().viewer();
        return type.seenBy(viewer).stream()
                .filter(property -> choice.columns().contains(property.column()))
                .map(FeatureProperty::name)
                .limit(1)
                .map(property ->
                        Selection.all(viewer, type).having(PLAN, asking.plan()).havingAny(property, ids))
                .map(features::count)
                .filter(count -> count > 0)
                .map(count ->
                        new SearchAnswer.Group(type.kind(), type.names().title().in(asking.language()), count));
    }
}
