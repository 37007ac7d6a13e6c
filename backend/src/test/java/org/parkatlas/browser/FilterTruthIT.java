package org.parkatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.catalog.tiles.DecodedTile;
import org.parkatlas.catalog.tiles.TileRequests;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.jayway.jsonpath.JsonPath;

/** Under whatever filter, map, list, chips, numbers, lists of the API, items, tiles and exports are of the same objects. */
@IntegrationTest
class FilterTruthIT {

    private static final int FILTERS_OF_A_PLAN = 10;
    private static final long SEED = 20261129;

    /** Kinds as the address has them, with those of the service. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "park", List.of("park"),
            "featured_park", List.of("featured_park"),
            "sub_park", List.of("sub_park"),
            "other", List.of("site", "town"),
            "core", List.of("core"));

    private static final List<String> INDUSTRIES =
            List.of("new-materials", "new-it", "new-medical", "new-energy", "other");

    /** All plans lie in it: 90 to 135 degrees east, from the equator to 41 degrees north. */
    private static final String TILE = "/tiles/parks/3/6/3.mvt?";

    private static final String SEEN = """
            () => {
              const refs = (group) => [...group.querySelectorAll('[data-ref^="park:"]')].map(({ dataset }) => dataset.ref);
              const groups = [...document.querySelectorAll('.listbox [role=group]')];
              const isMentioned = (group) => group.getAttribute('aria-label').startsWith('也提到');
              const drawn = (name) => document.querySelector('.pa-symbols').dataset[name].split(' ')
                .filter((key) => key.startsWith('park:'));
              const numbers = [...document.querySelectorAll('.foot b')].map((one) => Number(one.textContent));
              return {
                drawn: drawn('drawn'),
                also: drawn('also'),
                listed: groups.filter((group) => !isMentioned(group)).flatMap(refs),
                mentioned: groups.filter(isMentioned).flatMap(refs),
                onMap: numbers[0] ?? 0,
                unlocated: numbers[1] ?? 0,
                chip: Number(document.querySelector('.chip[aria-pressed=true] .number')?.textContent ?? 0),
              };
            }""";

    @LocalServerPort
    private int port;

    private TileRequests service;

    private record Filter(String plan, String kind, String industry, String county) {

        String address() {
            return "?" + parameters("plan=" + plan, of("kind", kind));
        }

        /** As the lists of the API are asked. */
        String parameters() {
            return parameters("plan=" + plan, of("kind", kind == null ? null : String.join(",", KINDS.get(kind))));
        }

        /** As items, tiles and exports are asked. */
        String cql(Collection<String> industries) {
            return Stream.of(
                            "planId = '%s'".formatted(plan),
                            kind == null ? "" : "kind IN (%s)".formatted(quoted(KINDS.get(kind))),
                            industry == null ? "" : "relatedIndustryIds IN (%s)".formatted(quoted(industries)),
                            county == null ? "" : "countyCodes = '%s'".formatted(county))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" AND "));
        }

        private String parameters(String... first) {
            return Stream.concat(Stream.of(first), Stream.of(of("industry", industry), of("county", county)))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("&"));
        }

        private static String of(String name, String value) {
            return value == null ? "" : name + "=" + value;
        }

        private static String quoted(Collection<String> values) {
            return values.stream().map("'%s'"::formatted).collect(Collectors.joining(","));
        }
    }

    @BeforeEach
    void setUp() {
        service = new TileRequests(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meizhou", "xiamen", "chaozhou", "guangdong"})
    void allOutletsAgreeUnderTenFilters(String plan) {
        var counties =
                this.<String>read("/api/v1/counties?plan=" + plan, "$.features[?(@.properties.kind == 'county')].id");
        try (var atlas = AtlasPage.onADesk(port).open("/?plan=" + plan)) {
            var softly = new SoftAssertions();

            new Random(SEED)
                    .ints(FILTERS_OF_A_PLAN, 0, Integer.MAX_VALUE)
                    .mapToObj(chance -> filter(plan, counties, chance))
                    .forEach(filter -> check(atlas, filter, softly));

            softly.assertAll();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private void check(AtlasPage atlas, Filter filter, SoftAssertions softly) {
        atlas.follow(filter.address());
        var seen = (Map<String, Object>) atlas.page().evaluate(SEEN);
        var listed = keys(seen, "listed");
        var mentioned = keys(seen, "mentioned");

        softly.assertThat(listed).as("map in list, %s", filter).containsAll(keys(seen, "drawn"));
        softly.assertThat(keys(seen, "drawn")).as("on the map, %s", filter).hasSize((Integer) seen.get("onMap"));
        softly.assertThat(mentioned).as("outlines in list, %s", filter).containsAll(keys(seen, "also"));
        softly.assertThat(listed).as("chip, %s", filter).hasSize((Integer) seen.get("chip"));

        var all = new TreeSet<>(listed);
        all.addAll(mentioned);
        checkService(filter, all, softly);
    }

    /** What is another name of a park has no number and no row, but stands in every outlet with {@code counted} false. */
    private void checkService(Filter filter, Set<String> all, SoftAssertions softly) {
        var cql = filter.cql(industries(filter)) + " AND counted = TRUE";
        var query = "filter=" + URLEncoder.encode(cql, StandardCharsets.UTF_8);
        var items = "/ogc/collections/parks/items?limit=1000&" + query;

        softly.assertThat(refs(
                        read("/api/v1/parks?limit=1000&" + filter.parameters(), "$.items[?(@.counted == true)].id")))
                .as("list of the API, %s", filter)
                .isEqualTo(all);
        softly.assertThat(refs(read(items, "$.features[*].id")))
                .as("items, %s", filter)
                .isEqualTo(all);
        softly.assertThat(refs(read("/api/v1/exports/parks?format=geojson&" + query, "$.features[*].id")))
                .as("export, %s", filter)
                .isEqualTo(all);
        softly.assertThat(refs(DecodedTile.of(service.get(TILE + query).body()).ids()))
                .as("tile, %s", filter)
                .isEqualTo(refs(read(items, "$.features[?(@.geometry != null)].id")));
    }

    /** The node of the industry tree and all below it. */
    private Set<String> industries(Filter filter) {
        var found = new TreeSet<String>();
        for (var level = filter.industry() == null ? List.<String>of() : List.of(filter.industry());
                !level.isEmpty(); ) {
            found.addAll(level);
            level = level.stream()
                    .flatMap(id -> this.<String>read(
                            "/api/v1/industries?limit=1000", "$.items[?(@.parentId == '" + id + "')].id")
                            .stream())
                    .toList();
        }
        return found;
    }

    private static Filter filter(String plan, List<String> counties, int chance) {
        var kinds = List.copyOf(new TreeSet<>(KINDS.keySet()));
        var industry = chance % 2 == 0 ? null : INDUSTRIES.get(chance / 7 % INDUSTRIES.size());
        var county = chance % 5 < 2 ? counties.get(chance / 11 % counties.size()) : null;
        // without any filter the map may wait with small places until there is room
        var any = chance % 3 == 0 && (industry != null || county != null);
        return new Filter(plan, any ? null : kinds.get(chance / 3 % kinds.size()), industry, county);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> keys(Map<String, Object> seen, String name) {
        return new TreeSet<>((List<String>) seen.get(name));
    }

    private static Set<String> refs(Collection<String> ids) {
        return ids.stream().map("park:"::concat).collect(Collectors.toCollection(TreeSet::new));
    }

    private <T> List<T> read(String path, String values) {
        return JsonPath.read(service.text(path), values);
    }
}
