package org.parkatlas.catalog.exports.gdal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitedLayerTest {

    /** Bytes in UTF-8: e 1, é 2, 梅 3, 𠮷 4 (two chars of Java). */
    @ParameterizedTest
    @CsvSource({"e, 254", "é, 127", "梅, 84", "𠮷, 63"})
    void aTextIsCutBetweenCharacters(String character, int fitting) {
        var cut = LimitedLayer.fitting(character.repeat(300));

        assertThat(cut).isEqualTo(character.repeat(fitting));
        assertThat(cut.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(254);
    }
}
