package org.parkatlas.catalog.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ReadingsTest {

    /** 厦 is read shà in 大厦 and xià in 厦门; 埔 is bù in 大埔 and pǔ in 黄埔 (现代汉语词典). */
    @Test
    void knowsEveryReadingOfACharacter() {
        assertThat(Readings.of("厦门")).contains(List.of("xia", "men"), List.of("sha", "men"));
        assertThat(Readings.of("大埔园")).contains(List.of("da", "bu", "yuan"), List.of("da", "pu", "yuan"));
    }

    @Test
    void putsTheUsualReadingFirst() {
        assertThat(Readings.of("广梅园").get(0)).containsExactly("guang", "mei", "yuan");
        assertThat(Readings.of("大埔县").get(0)).containsExactly("da", "bu", "xian");
    }

    @Test
    void takesARunOfLettersOrDigitsForOneSyllable() {
        assertThat(Readings.of("115科技").get(0)).containsExactly("115", "ke", "ji");
        assertThat(Readings.of("bpw车轴").get(0)).containsExactly("bpw", "che", "zhou");
    }

    @Test
    void writesUmlautAsKeyboardsDo() {
        assertThat(Readings.of("绿色").get(0)).containsExactly("lv", "se");
        assertThat(Readings.of("战略")).contains(List.of("zhan", "lve"), List.of("zhan", "lue"));
    }

    /** 长, 重, 行, 会, 单 and 藏 have two readings or more, which makes 64 combinations and more. */
    @Test
    void givesUpAfterSixteenCombinations() {
        var readings = Readings.of("长重行会单藏");

        assertThat(readings).hasSize(Readings.MOST).doesNotHaveDuplicates();
        assertThat(readings.subList(1, 7))
                .allSatisfy(reading ->
                        assertThat(differences(reading, readings.get(0))).isEqualTo(1));
    }

    private static long differences(List<String> one, List<String> other) {
        return java.util.stream.IntStream.range(0, one.size())
                .filter(i -> !one.get(i).equals(other.get(i)))
                .count();
    }
}
