package org.parkatlas.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictNumbersTest {

    @ParameterizedTest
    @CsvSource({"7, 7", "+7, 7", "-7, -7", "007, 7", "2147483648, 2147483647", "-99999999999, -2147483648"})
    void readsAWholeNumberOfAnyLength(String text, int number) {
        assertThat(StrictNumbers.integer(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 7", "0x10", "#10", "1.0", "1e3", "٧", "1_000", "--1"})
    void refusesWhatIsNoWholeNumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> StrictNumbers.integer(text));
    }

    @ParameterizedTest
    @CsvSource({"116.12, 116.12", "-24, -24", "1e3, 1000", "1.5E-2, 0.015"})
    void readsADecimalNumber(String text, double number) {
        assertThat(StrictNumbers.decimal(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "1e999", "1d", "0x1p3", "1,5", ".5", "5."})
    void refusesWhatIsNoFiniteDecimalNumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> StrictNumbers.decimal(text));
    }
}
