package org.parkatlas.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.intake.spi.TestPack;

class EnterpriseSectionTest {

    @Test
    void storesTheWordsOfThePlanBesideTheNodeTheyMean() {
        var values = row().with("industries", "铜箔;铜 箔")
                .withPhrase("铜箔", "copper-foil")
                .values();

        assertThat(values)
                .containsEntry("industry_ids", List.of("copper-foil", "copper-foil"))
                .containsEntry("industry_labels", List.of("铜箔", "铜 箔"));
    }

    @Test
    void storesAnUnlocatedFirmWithoutAPoint() {
        var values = row().values();

        assertThat(values)
                .containsEntry("position", null)
                .containsEntry("accuracy_m", null)
                .containsEntry("located_in", "park:p-one");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "plan, nowhere",
        "park_ids, p-one;p-two",
        "inferred_park_ids, p-three",
        "relation, friend",
        "county_codes, 999999",
        "industries, 从未听说",
        "located_in, park:p-two",
        "located_in, ''",
        "precision, somewhere",
        "position_document, unknown",
        "ord, first",
        "id, Not-An-Id",
        "name, ''",
        "products, 'a;;b'",
    })
    void refuses(String column, String value) {
        var refused = row().with(column, value).refusedColumns();

        assertThat(refused).containsExactly(column);
    }

    @Test
    void takesAParkForConcludedThatTheFirmIsInOrLocatedIn() {
        var values = row().with("park_ids", "p-three")
                .with("inferred_park_ids", "p-one;p-three")
                .values();

        assertThat(values).containsEntry("inferred_park_ids", List.of("p-one", "p-three"));
    }

    /** A point copied from a park is not a position (gis-data/README.md). */
    @Test
    void refusesAPointBesideLocatedIn() {
        var refused = row().with("lon", "116.1").with("lat", "24.3").refusedColumns();

        assertThat(refused).containsExactlyInAnyOrder("lon", "lat");
    }

    @Test
    void refusesAPlaceThatClaimsToBeBetterThanOneKilometre() {
        var refused = row().with("precision", "place")
                .with("located_in", "")
                .with("lon", "116.1")
                .with("lat", "24.3")
                .with("accuracy_m", "500")
                .refusedColumns();

        assertThat(refused).containsExactly("accuracy_m");
    }

    @Test
    void refusesAStageThatIsNone() {
        var refused = new TestPack(
                        new ChainRoleSection(), "enterprise_id", "e", "stage", "sideways", "label", "铜箔", "ord", "10")
                .beside("enterprise:e")
                .refusedColumns();

        assertThat(refused).containsExactly("stage");
    }

    private static TestPack row() {
        return new TestPack(
                        new EnterpriseSection(),
                        "id",
                        "firm",
                        "plan",
                        "alpha",
                        "name",
                        "某厂",
                        "park_ids",
                        "p-one",
                        "county_codes",
                        "441403",
                        "precision",
                        "unlocated",
                        "located_in",
                        "park:p-one",
                        "ord",
                        "10")
                .beside("plan:alpha", "park:p-one", "park:p-three", "county:441403");
    }
}
