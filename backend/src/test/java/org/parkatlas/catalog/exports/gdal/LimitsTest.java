package org.parkatlas.catalog.exports.gdal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    /** Bytes in UTF-8: e 1, é 2, 梅 3, 𠮷 4 (two chars of Java). */
    @ParameterizedTest
    @CsvSource({"e, 254", "é, 127", "梅, 84", "𠮷, 63"})
    void aTextIsCutBetweenCharacters(String character, int fitting) {
        var cut = Limits.SHAPEFILE.fitted(character.repeat(300));

        assertThat(cut).isEqualTo(character.repeat(fitting));
        assertThat(cut.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(254);
    }

    /** Bytes in code page 936: e 1, 梅 2, 〓 2; 𬭎 is U+2CB4E, which came into GB 18030 only. */
    @ParameterizedTest
    @CsvSource({"e, e, 254", "梅, 梅, 127", "𬭎, 〓, 127"})
    void aCharacterThatMapInfoLacksIsMarked(String character, String written, int fitting) {
        var cut = Limits.MAPINFO.fitted(character.repeat(300));

        assertThat(cut).isEqualTo(written.repeat(fitting));
        assertThat(cut.getBytes(Charset.forName("GBK")).length).isLessThanOrEqualTo(254);
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Limits.MAPINFO.fitted("广梅园 (A)")).isEqualTo("广梅园 (A)");
        assertThat(Limits.SHAPEFILE.fitted("钨𬭎")).isEqualTo("钨𬭎");
        assertThat(Limits.MAPINFO.fitted("钨𬭎")).isEqualTo("钨〓");
    }
}
