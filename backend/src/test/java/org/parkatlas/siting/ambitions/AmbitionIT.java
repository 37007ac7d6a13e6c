package org.parkatlas.siting.ambitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService;
import org.parkatlas.RunningService.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the plans of the repository say, read by the rule and read by a person. */
@IntegrationTest
class AmbitionIT {

    /** Every phrase of every plan with the degree that a person read out of its sentence. */
    private static final Path DEGREES = Path.of("src/test/resources/org/parkatlas/siting/ambitions/degrees.tsv");

    private static final List<String> ASKED = List.of(
            "plan=meizhou&by=cluster",
            "plan=meizhou&by=park",
            "plan=xiamen&by=park",
            "plan=chaozhou&by=cluster",
            "plan=chaozhou&by=park");

    @LocalServerPort
    private int port;

    @Test
    void readsTheDegreeOutOfEverySentence() throws IOException {
        var found = new ArrayList<String>();
        for (var asked : ASKED) {
            for (var row : get(asked).body().at("/rows")) {
                for (var cell : row.path("cells")) {
                    for (var claim : cell.path("claims")) {
                        found.add(String.join(
                                "\t",
                                cell.path("placeId").asString(),
                                claim.path("label").asString(),
                                claim.path("degree").asString(),
                                claim.at("/source/quote").asString()));
                    }
                }
            }
        }

        var read = Files.readAllLines(DEGREES).stream().skip(1).toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void writesAtMostFiveCharactersOfThePlanIntoACell() {
        for (var asked : ASKED) {
            for (var row : get(asked).body().at("/rows")) {
                for (var cell : row.path("cells")) {
                    var words = cell.path("words").asString();
                    assertThat(words.length()).as(words).isBetween(1, 5);
                    assertThat(cell.path("claims").valueStream())
                            .anyMatch(claim ->
                                    Words.plain(claim.path("label").asString()).contains(words));
                }
            }
        }
    }

    @Test
    void ordersIndustriesByHowManyPlacesTheyAreWantedIn() {
        var answer = get("plan=meizhou&by=cluster");
        var counts = answer.body()
                .at("/rows")
                .valueStream()
                .map(row -> row.path("places").asInt())
                .toList();

        assertThat(counts).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(answer.text("/rows/0/industry/id")).isEqualTo("chinese-medicine");
        assertThat(answer.texts("/columns", "kind")).containsOnly("layout");
    }

    /**
     * 铜箔 is wanted in 梅江区 and 梅县区, whose parks 梅江园 and 梅县园 are 19 856.11 m apart (GeographicLib-Java 2.0 on CGCS2000),
     * and ± 3 km each.
     */
    @Test
    void tellsHowFarApartTheNearestTwoAre() {
        var foil = get("plan=meizhou&by=cluster")
                .body()
                .at("/rows")
                .valueStream()
                .filter(row -> row.at("/industry/id").asString().equals("copper-foil"))
                .findFirst()
                .orElseThrow();

        assertThat(foil.path("places").asInt()).isEqualTo(2);
        assertThat(foil.at("/nearest/distanceM").asDouble()).isEqualTo(19_856.11);
        assertThat(foil.at("/nearest/marginM").asDouble()).isEqualTo(6_000);
        assertThat(foil.at("/links").size()).isEqualTo(1);
    }

    @Test
    void takesParksFromOneTableOnly() {
        var answer = get("plan=meizhou&by=park");

        assertThat(answer.text("/list/clause")).isEqualTo("表1-3");
        assertThat(answer.body().at("/columns").size()).isEqualTo(9);
        assertThat(get("plan=xiamen&by=park").text("/list/clause")).isEqualTo("专栏6");
    }

    @Test
    void saysWhichParameterIsWrong() {
        assertThat(get("by=park").text("/errors/0/parameter")).isEqualTo("plan");
        assertThat(get("plan=meizhou&by=county").text("/errors/0/parameter")).isEqualTo("by");
        assertThat(get("plan=nowhere").status()).isEqualTo(400);
    }

    private Answer get(String query) {
        return new RunningService(port).get("/api/v1/ambitions?" + query);
    }
}
