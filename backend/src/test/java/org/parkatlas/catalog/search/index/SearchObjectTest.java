package org.parkatlas.catalog.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class SearchObjectTest {

    @Test
    void putsNamesBeforeSubjectsAndEveryWordOnce() {
        assertThat(SearchObject.joined(List.of("嘉元科技"), List.of("新材料/铜箔", "锂电铜箔（极薄）", "铜箔")))
                .isEqualTo("|嘉元科技|新材料|铜箔|锂电铜箔极薄|");
    }

    @Test
    void findsLatinWordsInChineseOnes() {
        assertThat(SearchObject.latin("|pcb设计|5g设备|2025|", List.of("PCB design")))
                .isEqualTo("PCB design . pcb . 5g");
    }

    /** GB/T 2260: two digits for the province, two for the city, two for the county. */
    @Test
    void liesInItsCountyCityAndProvince() {
        assertThat(SearchObject.placesOf("park", List.of("441403107", "4414")))
                .containsExactlyInAnyOrder("441403", "441400", "440000", "park@441403", "park@441400", "park@440000");
    }
}
