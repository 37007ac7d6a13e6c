package org.parkatlas.industry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parkatlas.industry.ChainFirms.FirmPlace;
import org.parkatlas.industry.ChainGap.Basis;
import org.parkatlas.industry.ChainGap.Kind;
import org.parkatlas.source.Citation;

/** Expected values follow from the sentences of decision 19. */
class GapRulesTest {

    private static final Citation PLAIN = new Citation("plan", "c1", "一", "重点发展铜箔");

    @Test
    void callsWhatAPlanCallsByTheWordByTheWord() {
        var quote = new Citation("plan", "c1", "一", "着力谋划引进5G设备制造，持续建链、延链、补链");

        assertThat(GapRules.stated(quote)).extracting(ChainGap::kind).containsExactly(Kind.FILL, Kind.EXTEND);
        assertThat(GapRules.stated(quote)).allSatisfy(gap -> {
            assertThat(gap.basis()).isEqualTo(Basis.STATED);
            assertThat(gap.source()).isEqualTo(quote);
        });
        assertThat(GapRules.stated(PLAIN)).isEmpty();
    }

    @Test
    void infersFromStatusesWhereNoSentenceHasTheWord() {
        var links = List.of(
                link("ore", "mentioned", "states", List.of(), "foil"),
                link("foil", "existing", "states", List.of("maker"), "board"),
                link("board", "to_attract", "seeks", List.of(), "phone"),
                link("phone", "to_cultivate", "plans", List.of()),
                link("battery", "to_cultivate", "plans", List.of()),
                link("tape", "to_cultivate", "supports", List.of("other")));

        var gaps = GapRules.ofLinks(links);

        assertThat(gaps.keySet()).containsExactly("board", "tape");
        assertThat(gaps.get("board")).containsExactly(ChainGap.inferred(Kind.FILL));
        assertThat(gaps.get("tape")).containsExactly(ChainGap.inferred(Kind.STRENGTHEN));
    }

    @Test
    void extendsOnlyFromALinkThatIsHere() {
        var before = GapRules.ofLinks(List.of(
                link("foil", "existing", "states", List.of(), "battery"),
                link("battery", "to_cultivate", "plans", List.of(), "car"),
                link("car", "to_cultivate", "plans", List.of())));
        var behind = GapRules.ofLinks(List.of(
                link("herbs", "to_cultivate", "plans", List.of(), "pills"),
                link("pills", "existing", "states", List.of())));

        assertThat(before).containsOnlyKeys("battery");
        assertThat(before.get("battery")).containsExactly(ChainGap.inferred(Kind.EXTEND));
        assertThat(behind.get("herbs")).containsExactly(ChainGap.inferred(Kind.EXTEND));
    }

    @Test
    void givesAPlaceTheGapsBesideWhatIsThere() {
        var plain = List.of(
                link("foil", "existing", "supports", List.of("maker"), "board"),
                link("board", "to_attract", "seeks", List.of(), "phone"),
                link("phone", "to_attract", "seeks", List.of()));
        var gaps = GapRules.ofLinks(plain);
        var links = plain.stream()
                .map(link -> link.with(gaps.getOrDefault(link.id(), List.of())))
                .toList();

        var places = GapRules.places(
                links,
                List.of(
                        new FirmPlace("maker", "park", "jia", "甲", null, true),
                        new FirmPlace("maker", "county", "441402", "县", null, false),
                        new FirmPlace("elsewhere", "park", "yi", "乙", null, false)));

        assertThat(places).extracting(ChainPlace::id).containsExactly("jia", "441402");
        assertThat(places.get(0).here()).containsExactly(new ChainPlace.Here("foil", List.of("maker"), true));
        assertThat(places.get(0).gaps())
                .containsExactly(
                        new ChainPlace.PlaceGap("foil", Kind.STRENGTHEN, Basis.INFERRED),
                        new ChainPlace.PlaceGap("board", Kind.FILL, Basis.INFERRED));
        assertThat(places.get(1).here().get(0).inferred()).isFalse();
    }

    private static Chain.Link link(String id, String status, String modality, List<String> firms, String... next) {
        return new Chain.Link(
                id,
                id,
                null,
                null,
                null,
                List.of(next),
                List.of(),
                status,
                modality,
                firms,
                null,
                List.of(),
                List.of(PLAIN));
    }
}
