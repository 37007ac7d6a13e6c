package org.parkatlas.catalog.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

    /** Pairs that input methods and the speech of the south do not tell apart. */
    @ParameterizedTest
    @CsvSource({"蕉岭园, 蕉领园", "兴宁园, 新宁园", "南口镇, 兰口镇", "五华园, 无华园", "汤坑镇, 糖坑镇", "丰顺园, 横顺园", "紫晶存储, 紫金存储", "东山湖, 东三湖"})
    void hearsTheSame(String name, String typed) {
        assertThat(Sounds.ofQuestion(typed).whole())
                .contains(Sounds.ofName(name).whole().get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "冠锋科技, 冠科技",
        "富源科技, 富源源科技",
        "五华园, 五园华",
        "大柘镇, 大拓镇",
        "fengshunyuan, fengsunyuan",
        "xiamenbeizhan, xiamnbeizhan"
    })
    void sharesASpellingWithOneMistake(String name, String typed) {
        assertThat(share(name, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"梅江, 梅县", "软件园2期, 软件园3期", "铜箔, 稀土", "志浩电子, 紫晶存储", "PCB, PVC"})
    void sharesNothingWithAnotherName(String name, String typed) {
        assertThat(share(name, typed)).isFalse();
    }

    @Test
    void hasNothingForWhatIsTooShortOrTooLong() {
        assertThat(Sounds.ofName("梅").keys()).isEmpty();
        assertThat(Sounds.ofName("pcb").keys()).isEmpty();
        assertThat(Sounds.ofName("梅".repeat(41)).keys()).isEmpty();
    }

    private static boolean share(String name, String typed) {
        return !Collections.disjoint(
                Sounds.ofName(Folding.fold(name)).keys(),
                Sounds.ofQuestion(Folding.fold(typed)).keys());
    }
}
