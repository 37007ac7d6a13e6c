package org.parkatlas.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNumbersTest {

    @ParameterizedTest
    @CsvSource({"12.50, 12.5", "10, 10", "2500.0, 2500", "0.00, 0", "-1.20, -1.2", "1E+3, 1000", "0.003, 0.003"})
    void writesNoTrailingZerosAndNoExponent(String stored, String written) {
        var plain = JdbcProgress.plain(new BigDecimal(stored));

        assertThat(plain).hasToString(written);
    }
}
