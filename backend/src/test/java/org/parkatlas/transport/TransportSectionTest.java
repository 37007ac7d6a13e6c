package org.parkatlas.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.intake.spi.TestPack;

class TransportSectionTest {

    @Test
    void acceptsANodeThatBelongsToNoPlan() {
        var values = row().with("plan", "").with("county_code", "").values();

        assertThat(values).containsEntry("plan_id", null).containsEntry("position", "SRID=4490;POINT(116.1 24.3)");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "plan, nowhere",
        "kind, heliport",
        "county_code, 999999",
        "lon, 24.3",
        "lat, ''",
        "accuracy_m, ''",
        "accuracy_m, 1001",
        "located_in, plan:alpha",
    })
    void refuses(String column, String value) {
        var refused = row().with(column, value).refusedColumns();

        assertThat(refused).containsExactly(column);
    }

    private static TestPack row() {
        return new TestPack(
                        new TransportSection(),
                        "id",
                        "port",
                        "plan",
                        "alpha",
                        "kind",
                        "port",
                        "name",
                        "某港",
                        "county_code",
                        "441403",
                        "lon",
                        "116.1",
                        "lat",
                        "24.3",
                        "accuracy_m",
                        "1000",
                        "precision",
                        "stated",
                        "ord",
                        "10")
                .beside("plan:alpha", "county:441403");
    }
}
