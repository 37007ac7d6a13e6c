package org.parkatlas.catalog.exports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.catalog.exports.content.Texts;

class CellTextTest {

    private static final Texts CHINESE = new Texts(Locale.CHINESE, Texts.Header.LABEL);
    private static final Texts NAMES = new Texts(Locale.CHINESE, Texts.Header.NAME);

    /** OWASP, CSV injection; the full-width forms are what Chinese input methods type. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"})
    void aTextThatWouldBeCalculatedIsGuarded(String text) {
        assertThat(CellText.guarded(text, CHINESE)).isEqualTo("'" + text);
    }

    @Test
    void numbersStayNumbers() {
        assertThat(CellText.guarded(-12.5, CHINESE)).isEqualTo("-12.5");
        assertThat(CellText.guarded(-3L, CHINESE)).isEqualTo("-3");
        assertThat(CellText.guarded("广梅园", CHINESE)).isEqualTo("广梅园");
        assertThat(CellText.guarded("", CHINESE)).isEmpty();
        assertThat(CellText.guarded(null, CHINESE)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "3000, 3000",
        "0.1, 0.1",
        "1e-7, 0.0000001",
        "123456789012, 123456789012",
        "1.0E15, 1000000000000000",
        "-2.50, -2.5"
    })
    void numbersHaveNoExponent(double number, String text) {
        assertThat(CellText.number(number)).isEqualTo(text);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> CellText.number(Double.NaN)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void otherValuesAreWords() {
        assertThat(CellText.of(List.of("一", "二"))).isEqualTo("一;二");
        assertThat(CellText.of(List.of())).isNull();
        assertThat(CellText.of(LocalDate.of(2025, 12, 31))).isEqualTo("2025-12-31");
        assertThat(CellText.of(true, CHINESE)).isEqualTo("是");
        assertThat(CellText.of(true, NAMES)).isEqualTo("true");
    }
}
