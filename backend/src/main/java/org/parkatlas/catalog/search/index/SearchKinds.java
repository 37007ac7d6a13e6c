package org.parkatlas.catalog.search.index;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.identity.Audience;
import org.parkatlas.identity.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that is found by name: feature types with that role, and kinds without a layer. */
@Component
public final class SearchKinds {

    /** The kind of object that the parameter {@code plan} names. */
    private static final String PLAN = "plan";

    private static final Set<String> OF_ALL_KINDS =
            Set.of("object_alias", "object_name", "glossary", "citation", "search_term");

    private final Map<String, SearchKind> byKind = new TreeMap<>();

    /**
     * Those of the given types and kinds.
     *
     * @throws IllegalArgumentException if two of them are of one kind
     */
    SearchKinds(FeatureTypes types, Collection<SearchKind> withoutLayer) {
        Stream.concat(types.listSearchable().stream().map(SearchKind::of), withoutLayer.stream())
                .forEach(this::add);
    }

    private void add(SearchKind kind) {
        if (byKind.put(kind.kind(), kind) != null) {
            throw new IllegalArgumentException("Two kinds of objects are called " + kind.kind());
        }
    }

    /** All kinds, by their rank. */
    public List<SearchKind> list() {
        return byKind.values().stream()
                .sorted(Comparator.comparing(kind -> kind.role().rank()))
                .toList();
    }

    /** Those that are for everybody, by their rank: what the index of names has. */
    public List<SearchKind> listIndexed() {
        return list().stream()
                .filter(kind -> kind.audience() == Audience.PUBLIC)
                .toList();
    }

    /**
     * Whether the index says anything that rows of these tables say: those that its kinds are read from, and what says how
     * objects are called and cited, whatever their kind.
     */
    boolean readAny(Set<String> tables, JdbcClient owner) {
        var relations = listIndexed().stream().map(kind -> kind.relation().relation());
        return !Collections.disjoint(tables, OF_ALL_KINDS)
                || owner.sql("""
                                SELECT EXISTS (SELECT FROM parkatlas.view_source
                                               WHERE relation = ANY (:relations) AND table_name = ANY (:tables))
                                """)
                        .param("relations", relations.toArray(String[]::new))
                        .param("tables", tables.toArray(String[]::new))
                        .query(Boolean.class)
                        .single();
    }

    /** Those that are for this viewer and not for everybody. */
    public List<SearchKind> listUnindexed(Viewer viewer) {
        return list().stream()
                .filter(kind -> kind.audience() != Audience.PUBLIC && viewer.sees(kind.audience()))
                .toList();
    }

    /** The kind of this name. */
    public Optional<SearchKind> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /** The kind that says in which plan an object is, where there are plans. */
    public Optional<SearchKind> findPlan() {
        return find(PLAN);
    }
}
