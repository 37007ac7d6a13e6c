package org.parkatlas.siting.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.RunningService.Answer;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The repository's own packs. */
@IntegrationTest
class ChainMatchIT {

    /** Distances between positions of gis-data/meizhou; whoever changes those computes it again with GeographicLib. */
    private static final Path DISTANCES = Path.of("src/test/resources/org/parkatlas/siting/chains/distances.tsv");

    private static final String BOARD = """
            {"plan": "meizhou", "makes": [{"link": "tongbo-pcb/futongban"}]}""";

    @LocalServerPort
    private int port;

    @Test
    void measuresFromEachParkToWhoStandsBesideTheLink() throws IOException {
        var measured = new HashMap<String, JsonNode>();
        for (var park : ask(BOARD).body().at("/parks")) {
            for (var side : List.of("suppliers", "customers")) {
                park.path(side)
                        .forEach(reach -> measured.put(
                                park.path("id").asString() + " "
                                        + reach.path("enterpriseId").asString(),
                                reach));
            }
        }

        var rows = Files.readAllLines(DISTANCES).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();

        assertThat(measured).hasSize(rows.size());
        assertThat(rows).allSatisfy(row -> {
            var reach = measured.get(row[0] + " " + row[1]);
            assertThat(reach.path("distanceM").asDouble()).isCloseTo(Double.parseDouble(row[2]), within(0.01));
            assertThat(reach.path("marginM").asDouble()).isEqualTo(Double.parseDouble(row[3]));
        });
    }

    /** From distances.tsv: 梅江园 0 ± 13 and 0 ± 6 count 19 km, 梅县园 12.95 twice, 蕉岭园 22.58 twice. */
    @Test
    void ranksParksByBothWaysAdded() {
        var answer = ask(BOARD);

        assertThat(answer.texts("/parks", "id")).startsWith("meijiang-yuan", "meixian-yuan", "jiaoling-yuan");
        assertThat(answer.body().at("/parks/0/metres").asDouble()).isEqualTo(19_000);
        assertThat(answer.body().at("/parks/1/metres").asDouble()).isCloseTo(2 * 12_952.43, within(0.02));
        assertThat(answer.body().at("/parks/1/rank").asInt()).isEqualTo(2);
        assertThat(answer.texts("/suppliers", "id")).containsExactlyInAnyOrder("chaohua-keji", "weihua-jituan");
        assertThat(answer.texts("/customers", "id"))
                .containsExactlyInAnyOrder("chaohua-keji", "bomin-dianzi", "zhihao-dianzi");
    }

    @Test
    void takesWordsAndIndustriesForTheLinksTheyMean() {
        var words = ask("""
                {"plan": "meizhou", "makes": [{"words": "覆铜板"}]}""");
        var industry = ask("""
                {"plan": "meizhou", "makes": [{"industry": "copper-clad-laminate"}]}""");

        assertThat(words.texts("/makes/0/links", "linkId")).containsExactly("futongban");
        assertThat(words.texts("/parks", "id")).isEqualTo(ask(BOARD).texts("/parks", "id"));
        assertThat(industry.texts("/makes/0/links", "linkId")).containsExactly("futongban");
    }

    /** 表1-2 names 广东富远稀土 at 冶炼分离; the firms behind 钕铁硼 have no address in any document. */
    @Test
    void tellsFirmsWithoutAPositionApart() {
        var answer = ask("""
                {"plan": "meizhou", "makes": [{"link": "xitu/nvtiepeng"}]}""");

        assertThat(answer.texts("/suppliers", "id")).containsExactly("fuyuan-xitu");
        assertThat(answer.texts("/customers", "id")).contains("yamaxi");
        assertThat(answer.texts("/customers", "located")).containsOnly("false");
        assertThat(answer.body().at("/parks/0/customers").size()).isZero();
        assertThat(answer.body().at("/parks/0/suppliers").size()).isEqualTo(1);
    }

    @Test
    void answersWordsThatNothingIsCalledWithNothing() {
        var answer = ask("""
                {"plan": "meizhou", "makes": [{"words": "宇宙飞船发射场"}]}""");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/makes/0/links").size()).isZero();
        assertThat(answer.body().at("/parks").size()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                            | /plan
            {"plan": "meizhou"}                                           |
            {"plan": "nowhere", "makes": [{"words": "铜"}]}                 | /plan
            {"plan": "meizhou", "makes": [{"link": "a/b"}]}               | /makes/0/link
            {"plan": "meizhou", "needs": [{"industry": "nothing"}]}       | /needs/0/industry
            {"plan": "meizhou", "makes": [{}]}                            | /makes/0
            {"plan": "meizhou", "makes": [null]}                          | /makes/0
            {"plan": "meizhou", "makes": [{"words": "铜", "link": "a/b"}]}  | /makes/0
            """)
    void saysWhatIsWrongAndWhere(String body, String pointer) {
        var answer = ask(body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer == null ? "" : pointer);
    }

    private Answer ask(String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/siting/chain-matches"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), "", new JsonMapper().readTree(answer.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
