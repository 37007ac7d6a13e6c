package org.parkatlas.catalog.exports.gdal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTextTest {

    /** Commands of MTEXT and of the style that GDAL reads; {@code \U+} has room for four digits. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "广梅园 (A)-1 | 广梅园 (A)-1",
                "\\P{\\H3;x} | ＼P｛＼H3;x｝",
                "%%d 5% | ％％d 5％",
                "^M \"a\" ~ | ＾M ＂a＂ ～",
                "钨𬭎 | 钨〓",
            })
    void nothingInATextIsACommand(String text, String written) {
        assertThat(DrawingText.of(text)).isEqualTo(written);
    }
}
