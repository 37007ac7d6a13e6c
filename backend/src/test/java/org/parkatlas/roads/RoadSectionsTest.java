package org.parkatlas.roads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.intake.spi.TestPack;

class RoadSectionsTest {

    private static final String LINE = "{\"type\":\"LineString\",\"coordinates\":[[116,24],[116.01,24]]}";
    private static final String LINES =
            "{\"type\":\"MultiLineString\",\"coordinates\":[[[116,24],[116.01,24]],[[116.02,24],[116.03,24]]]}";
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[116,24],[116.01,24],[116.01,24.01],[116,24.01],[116,24]]]}";
    private static final String ELSEWHERE = "{\"type\":\"LineString\",\"coordinates\":[[24,116],[24,116.01]]}";

    @Test
    void readsARoad() {
        assertThat(road().shaped(LINE).values())
                .containsEntry("network_id", "net")
                .containsEntry("class", "primary")
                .containsEntry("speed_kmh", 60)
                .containsEntry("one_way", true)
                .containsEntry("name", null)
                .containsEntry("demo", false);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "id, Road 1",
        "network, other",
        "class, motorway",
        "speedKmh, 0",
        "speedKmh, 131",
        "speedKmh, fast",
        "oneWay, yes",
        "oneWay, ''"
    })
    void refusesARoad(String column, String value) {
        assertThat(road().shaped(LINE).with(column, value).refusedColumns()).containsExactly(column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {LINES, SQUARE, ELSEWHERE},
            quoteCharacter = '`')
    void refusesAShapeThatIsNoLineInChina(String shape) {
        assertThat(road().shaped(shape).refusedColumns()).containsExactly("geometry");
    }

    @Test
    void readsANetworkWithItsCoverage() {
        assertThat(network().shaped(SQUARE).values())
                .containsEntry("as_of", "2026-01-01")
                .containsEntry("document_id", "survey");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"asOf, 2026", "document, other", "nameEn, ''"})
    void refusesANetwork(String column, String value) {
        assertThat(network().shaped(SQUARE).with(column, value).refusedColumns())
                .containsExactly(column);
    }

    @Test
    void refusesANetworkWithoutAnArea() {
        assertThat(network().shaped(LINE).refusedColumns()).containsExactly("geometry");
    }

    private static TestPack road() {
        return new TestPack(
                        new RoadSection(TestPack.shapes()),
                        "id",
                        "r-1",
                        "network",
                        "net",
                        "class",
                        "primary",
                        "speedKmh",
                        "60",
                        "oneWay",
                        "true")
                .beside("road-network:net");
    }

    private static TestPack network() {
        return new TestPack(
                        new RoadNetworkSection(TestPack.shapes()),
                        "id",
                        "net",
                        "name",
                        "某市路网",
                        "nameEn",
                        "Roads of a city",
                        "asOf",
                        "2026-01-01",
                        "document",
                        "survey")
                .beside("document:survey");
    }
}
