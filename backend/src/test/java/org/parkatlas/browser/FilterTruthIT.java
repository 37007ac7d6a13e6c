package org.parkatlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Under whatever filter, map, list, chips and numbers speak of the same objects, and the service finds none that they lack. */
@IntegrationTest
class FilterTruthIT {

    private static final int FILTERS = 40;
    private static final long SEED = 20261129;

    /** Kinds as the address has them, with those of the service. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "park", List.of("park"),
            "featured_park", List.of("featured_park"),
            "sub_park", List.of("sub_park"),
            "other", List.of("site", "town"),
            "core", List.of("core"));

    private static final List<String> INDUSTRIES = List.of("new-materials", "new-it", "new-medical", "new-energy");
    private static final List<String> COUNTIES =
            List.of("441402", "441403", "441481", "441422", "441423", "441424", "441426", "441427");

    /** Follows an address as the browser's back button does, and waits until twenty frames in a row show the same map. */
    private static final String FOLLOW = """
            (query) => new Promise((done) => {
              history.pushState(null, '', query);
              dispatchEvent(new PopStateEvent('popstate'));
              let calm = 0;
              let last = '';
              const look = () => {
                const pane = getComputedStyle(document.querySelector('.leaflet-map-pane')).transform;
                const now = pane + document.querySelector('.pa-symbols').innerHTML;
                calm = now === last ? calm + 1 : 0;
                last = now;
                if (calm === 20) done();
                else requestAnimationFrame(look);
              };
              look();
            })""";

    private static final String SEEN = """
            () => {
              const refs = (group) => [...group.querySelectorAll('[data-ref]')].map(({ dataset }) => dataset.ref);
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
                chip: Number(document.querySelector('.chip[aria-pressed=true] .number').textContent),
              };
            }""";

    @LocalServerPort
    private int port;

    private record Filter(String kind, String industry, String county) {

        String query() {
            return "?" + parameters(kind == null ? "" : "kind=" + kind);
        }

        /** What the service is asked for: one question a kind. */
        Stream<String> questions() {
            return kind == null
                    ? Stream.of(parameters(""))
                    : KINDS.get(kind).stream().map(one -> parameters("kind=" + one));
        }

        private String parameters(String first) {
            return Stream.of(
                            first,
                            industry == null ? "" : "industry=" + industry,
                            county == null ? "" : "county=" + county)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("&"));
        }
    }

    @Test
    void mapListAndNumbersAgreeUnderFortyFilters() {
        try (var atlas = AtlasPage.onADesk(port).open("/")) {
            var softly = new SoftAssertions();

            new Random(SEED)
                    .ints(FILTERS, 0, Integer.MAX_VALUE)
                    .mapToObj(FilterTruthIT::filter)
                    .forEach(filter -> check(atlas, filter, softly));

            softly.assertAll();
            assertThat(atlas.complaints()).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static void check(AtlasPage atlas, Filter filter, SoftAssertions softly) {
        atlas.page().evaluate(FOLLOW, filter.query());
        var seen = (Map<String, Object>) atlas.page().evaluate(SEEN);
        var listed = keys(seen, "listed");
        var mentioned = keys(seen, "mentioned");

        softly.assertThat(listed).as("map in list, %s", filter).containsAll(keys(seen, "drawn"));
        softly.assertThat(keys(seen, "drawn")).as("on the map, %s", filter).hasSize((Integer) seen.get("onMap"));
        softly.assertThat(mentioned).as("outlines in list, %s", filter).containsAll(keys(seen, "also"));
        softly.assertThat(listed).as("chip, %s", filter).hasSize((Integer) seen.get("chip"));
        var found =
                filter.questions().flatMap(question -> found(atlas, question)).collect(Collectors.toSet());
        if (filter.industry() == null) {
            softly.assertThat(found).as("service, %s", filter).isEqualTo(listed);
        } else {
            var all = new TreeSet<>(listed);
            all.addAll(mentioned);
            softly.assertThat(all).as("service, %s", filter).containsAll(found);
        }
    }

    private static Filter filter(int chance) {
        var kinds = List.copyOf(new TreeSet<>(KINDS.keySet()));
        return new Filter(
                chance % 3 == 0 ? null : kinds.get(chance / 3 % kinds.size()),
                chance % 2 == 0 ? null : INDUSTRIES.get(chance / 7 % INDUSTRIES.size()),
                chance % 5 < 2 ? COUNTIES.get(chance / 11 % COUNTIES.size()) : null);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> keys(Map<String, Object> seen, String name) {
        return new TreeSet<>((List<String>) seen.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> found(AtlasPage atlas, String question) {
        var ids = (List<String>) atlas.page()
                .evaluate(
                        "async (question) => (await (await fetch('api/v1/parks?plan=meizhou&limit=1000&' + question))"
                                + ".json()).items.map(({ id }) => `park:${id}`)",
                        question);
        return ids.stream();
    }
}
