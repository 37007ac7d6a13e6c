package org.parkatlas.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.catalog.spi.About;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.SearchKind;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.problem.Wording;

class VocabularyTest {

    private static final Asked.Place CITY = new Asked.Place("109900", "河口市");
    private static final Asked.Place COUNTY = new Asked.Place("109901", "上游县");

    private final Vocabulary vocabulary = Vocabulary.of(
            1,
            Map.of("河口市", CITY, "hekou", CITY, "上游县", COUNTY, "upstreamcounty", COUNTY),
            List.of(kind("firm", "企业", "firms"), kind("park", "园区", "industrial park")));

    private static SearchKind kind(String name, String... calls) {
        return SearchKind.of(
                name,
                new Wording(name, name),
                Relation.of(name),
                new Searchable(List.of("name"), List.of(), null, 1, new Searchable.Hint(null, null))
                        .about(About.nothing().called(calls)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        铜箔 企业                | 铜箔   |             | firm  |
        有哪些做铜箔的企业       | 铜箔   |             | firm  |
        上游县铜箔企业           | 铜箔   |             | firm  | 109901
        上游的园区               |        |             | park  | 109901
        河口市上游县 铜箔        | 铜箔   |             |       | 109900 109901
        109901 铜箔              | 铜箔   |             |       | 109901
        which firms make copper foil in Hekou |  | copper foil | firm | 109900
        Copper Industrial Park   |        | copper      | park  |
        Upstream County          |        |             |       | 109901
        """)
    void readsAQuestion(String typed, String words, String latin, String kind, String places) {
        var asked = vocabulary.read(typed);

        assertThat(asked.words()).containsExactlyElementsOf(list(words));
        assertThat(asked.latin()).containsExactlyElementsOf(list(latin));
        assertThat(asked.kinds()).containsExactlyElementsOf(list(kind));
        assertThat(asked.places()).extracting(Asked.Place::code).containsExactlyElementsOf(list(places));
    }

    private static List<String> list(String cell) {
        return cell == null ? List.of() : List.of(cell.split(" "));
    }

    @Test
    void knowsWhenOnlyAPlaceIsAskedFor() {
        assertThat(vocabulary.read("河口市上游县").isPlace()).isTrue();
        assertThat(vocabulary.read("上游县企业").isPlace()).isFalse();
        assertThat(vocabulary.read("有哪些企业").isEmpty()).isTrue();
    }
}
