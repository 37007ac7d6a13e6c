package org.parkatlas.catalog.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoresTest {

    @ParameterizedTest
    @CsvSource({"广梅园, 广梅", "广梅园区, 广梅", "兴宁产业园, 兴宁", "畲江镇, 畲江", "嘉元科技股份有限公司, 嘉元科技"})
    void leavesOutTheWordForTheKind(String name, String core) {
        assertThat(Cores.of(name)).contains(core);
    }

    /** 梅县 is a name and no kind of 梅. */
    @ParameterizedTest
    @CsvSource({"梅县", "铜箔", "园区"})
    void leavesWhatIsNothingWithoutIt(String name) {
        assertThat(Cores.of(name)).isEmpty();
    }
}
