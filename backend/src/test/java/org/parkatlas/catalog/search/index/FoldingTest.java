package org.parkatlas.catalog.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        广州（梅州）产业转移工业园 | 广州梅州产业转移工业园
        广州(梅州) 产业转移工业园  | 广州梅州产业转移工业园
        廣州（梅州）產業轉移工業園 | 广州梅州产业转移工业园
        “１＋１＋７”               | 117
        ＢＰＷ车轴                 | bpw车轴
        Guǎng Méi                  | guangmei
        lüè                        | lve
        “5+X”重点领域              | 5x重点领域
        岛内大提升、岛外大发展     | 岛内大提升岛外大发展
        ㎡                         | m2
        ﬁlm                        | film
        50%_\\                     | 50
        """)
    void makesSpellingsOfOneNameEqual(String typed, String folded) {
        assertThat(Folding.fold(typed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"' '", "（）", "“”", "%", "_", "'\u0000'", "'\u200b\ufeff'", "…"})
    void leavesNothingOfPunctuation(String typed) {
        assertThat(Folding.fold(typed)).isEmpty();
    }
}
