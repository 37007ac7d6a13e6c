package org.parkatlas.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long second, String code) {
        assertThat(TimeCodes.stepOf(code, SECRET, Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
    }

    @Test
    void aClockMayBeHalfAMinuteOffAndNoMore() {
        var code = TimeCodes.code(SECRET, 1000);

        assertThat(TimeCodes.stepOf(code, SECRET, Instant.ofEpochSecond(29_970)))
                .hasValue(1000);
        assertThat(TimeCodes.stepOf(code, SECRET, Instant.ofEpochSecond(30_059)))
                .hasValue(1000);
        assertThat(TimeCodes.stepOf(code, SECRET, Instant.ofEpochSecond(29_969)))
                .isEmpty();
        assertThat(TimeCodes.stepOf(code, SECRET, Instant.ofEpochSecond(30_060)))
                .isEmpty();
    }

    @Test
    void whatIsNoCodeBelongsToNoInterval() {
        for (var text : new String[] {"", "28708", "2870820", "abcdef", "２８７０８２"}) {
            assertThat(TimeCodes.stepOf(text, SECRET, Instant.ofEpochSecond(59)))
                    .isEmpty();
        }
    }
}
