package org.parkatlas.catalog.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class SearchTermsTest {

    @Test
    void findsAParkByItsShortNameItsReadingAndItsInitials() {
        var terms = SearchTerms.of(ObjectNames.of(List.of("广梅园", "广州（梅州）产业转移工业园"), List.of(), List.of("guangmeiyuan")));

        assertThat(terms)
                .contains(
                        SearchTerm.ofName("广梅园", "广梅园", 0),
                        SearchTerm.ofName("广州梅州产业转移工业园", "广州（梅州）产业转移工业园", 0),
                        SearchTerm.ofReading(List.of("guang", "mei", "yuan"), "广梅园", 0),
                        SearchTerm.ofInitials(List.of("guang", "mei", "yuan"), "广梅园", 0));
    }

    @Test
    void prefersTheStatedReadingToTheUsualOne() {
        var terms = SearchTerms.of(ObjectNames.of(List.of("厦门"), List.of(), List.of("xiamen")));

        assertThat(terms)
                .contains(
                        SearchTerm.ofReading(List.of("xia", "men"), "厦门", 0),
                        SearchTerm.ofReading(List.of("sha", "men"), "厦门", 1),
                        SearchTerm.ofInitials(List.of("xia", "men"), "厦门", 0));
    }

    @Test
    void putsAStatedReadingOfAPartDownToTheNameItIsAPartOf() {
        var terms = SearchTerms.of(ObjectNames.of(List.of("大埔县"), List.of("埔县"), List.of("dabuxian", "dabu")));

        assertThat(terms).contains(SearchTerm.ofReading(List.of("da", "bu"), "大埔县", 0));
    }

    @Test
    void keepsAStatedReadingThatNoDictionaryHas() {
        var terms =
                SearchTerms.of(ObjectNames.of(List.of("韩江高陂水利枢纽"), List.of(), List.of("hanjianggaopishuilishuniu")));

        assertThat(terms).anySatisfy(term -> {
            assertThat(term.term()).isEqualTo("hanjianggaopishuilishuniu");
            assertThat(term.nameRank()).isZero();
        });
    }

    @Test
    void countsAnAliasLessThanAName() {
        var terms = SearchTerms.of(ObjectNames.of(List.of("火炬高新区"), List.of("厦门火炬高新区"), List.of()));

        assertThat(terms).contains(SearchTerm.ofName("厦门火炬高新区", "厦门火炬高新区", 2));
        assertThat(SearchTerms.of(ObjectNames.of(List.of("同名"), List.of("同名"), List.of())))
                .filteredOn(term -> term.type() == SearchTerm.Type.NAME)
                .containsExactly(SearchTerm.ofName("同名", "同名", 0));
    }

    @Test
    void hasNoReadingForANameWithoutCharacters() {
        assertThat(SearchTerms.of(ObjectNames.of(List.of("BPW"), List.of(), List.of())))
                .containsExactly(SearchTerm.ofName("bpw", "BPW", 0));
        assertThat(SearchTerms.of(ObjectNames.of(List.of("——"), List.of(), List.of("x"))))
                .isEmpty();
    }
}
