package org.parkatlas.catalog.query.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.problem.InvalidParameter;

class DatetimeParameterTest {

    /** What GDAL 3.6.2 sends for {@code -where "periodFrom >= '2020/01/01'"}, beside what the standard has. */
    @ParameterizedTest
    @CsvSource({
        "2020-01-01T/.., 2020-01-01/..",
        "../2020-12-31T, ../2020-12-31",
        "2020-01-01T/2020-12-31T, 2020-01-01/2020-12-31",
        "2020-01-01T, 2020-01-01",
    })
    void readsADayWithABareTAsThatDay(String written, String day) {
        assertThat(DatetimeParameter.read(written)).isEqualTo(DatetimeParameter.read(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"T", "T/..", "2020-01-01TT", "2020-13-01T", "2020-01-01T08:00:00ZT"})
    void refusesABareTBehindAnythingElse(String written) {
        assertThatThrownBy(() -> DatetimeParameter.read(written)).isInstanceOf(InvalidParameter.class);
    }

    /** A start counts from the beginning of its day, because objects are valid by whole days. */
    @Test
    void readsAMomentInUtc() {
        assertThat(DatetimeParameter.read("2020-01-01T07:00:00+08:00/.."))
                .isEqualTo(DatetimeParameter.read("2019-12-31/.."));
    }
}
