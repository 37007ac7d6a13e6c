package org.parkatlas.stewardship.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.uploads.TestDecisions.PARCELS;
import static org.parkatlas.stewardship.uploads.TestFiles.SQUARE;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** The accepted rows of a file become a change set. */
@IntegrationTest
class DraftIT {

    private static final String NEXT = TestFiles.square(39_388_400, 2_717_000, 100);

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    private ImportRequests steward;
    private TestFiles files;

    @BeforeEach
    void ask() {
        steward = ImportRequests.of(port);
        files = new TestFiles(folder);
    }

    @AfterEach
    void forget() {
        var rows = OwnerRows.of(environment);
        rows.sql("DELETE FROM parkatlas.change_set").update();
        rows.sql("DELETE FROM parkatlas.import").update();
        rows.sql("DELETE FROM parkatlas.import_mapping").update();
    }

    private String uploaded(List<String> shapes) {
        return steward.uploaded("地块.zip", TestFiles.zip(files.shapefile("GBK", shapes)));
    }

    private HttpResponse<byte[]> drafted(String path) {
        return steward.requests().send(steward.account(), "POST", path + "/draft", "");
    }

    @Test
    void acceptedRowsBecomeADraft() {
        var path = uploaded(List.of(SQUARE, TestFiles.BOW_TIE, NEXT));
        steward.checked(path, PARCELS);

        var answer = drafted(path);
        var location = answer.headers().firstValue("Location").orElseThrow();
        var set = steward.get(location);
        var rows = steward.get(location + "/rows");

        assertThat(answer.statusCode()).as(ImportRequests.text(answer)).isEqualTo(201);
        assertThat(set.path("state").asString()).isEqualTo("draft");
        assertThat(set.path("title").asString()).isEqualTo("地块.zip");
        assertThat(set.path("countyCode").asString()).isEqualTo("441426");
        assertThat(path).endsWith("/" + set.path("import").asString());
        assertThat(set.at("/rows/added").asInt()).isEqualTo(2);
        assertThat(rows.path("items")
                        .valueStream()
                        .map(it -> it.path("objectId").asString()))
                .containsExactly("441426-py-001", "441426-py-003");
        assertThat(rows.at("/items/0/action").asString()).isEqualTo("add");
        assertThat(rows.at("/items/0/faults").isEmpty()).isTrue();
        var file = steward.get(path).at("/findings/sha256").asString();
        assertThat(rows.at("/items/0/sources/code/file").asString()).isEqualTo(file);
        assertThat(rows.at("/items/0/sources/geometry/file").asString()).isEqualTo(file);
        assertThat(rows.at("/items/0/sources/geometry/fileName").asString()).isEqualTo("地块.zip");
    }

    /** A parcel of the demonstration pack: what changes it is synthetic too. */
    @Test
    void aRowWhoseObjectIsThereChangesIt() {
        var path = uploaded(List.of(SQUARE));
        steward.checked(path, PARCELS.replace("\"constants\": {", "\"constants\": {\"id\": \"py-01-001\", "));

        var location = drafted(path).headers().firstValue("Location").orElseThrow();

        var row = steward.get(location + "/rows").at("/items/0");
        assertThat(row.path("action").asString()).isEqualTo("change");
        assertThat(row.path("baseVersion").asInt()).isEqualTo(1);
        assertThat(steward.get(location).path("demo").asBoolean()).isTrue();
    }

    /** A new boundary of a park that has none; the row has 0.5 亩, and 15 of them are 1 公顷. */
    @Test
    void aRowCanBeABlockOfABoundary() {
        var path = uploaded(List.of(SQUARE));
        assertThat(steward.get(path + "/decision?kind=park-boundaries")
                        .at("/proposal/constants")
                        .isEmpty())
                .isTrue();
        steward.checked(path, """
                {"layer": "地块", "encoding": "GB18030", "system": "EPSG:4527", "kind": "park-boundaries",
                "columns": [{"source": "QKMC", "target": "block"},
                {"source": "TDMJ", "target": "approvedAreaHa", "unit": "mu"}],
                "constants": {"parkId": "pingyuan-nanyao-yuan", "version": "1", "precision": "surveyed", "accuracyM": "0.5",
                "validFrom": "2026-01-01", "document": "demo-note", "boundsText": "东至县道"}}""");

        var location = drafted(path).headers().firstValue("Location").orElseThrow();

        var row = steward.get(location + "/rows").at("/items/0");
        assertThat(steward.get(location).path("kind").asString()).isEqualTo("park-boundaries");
        assertThat(row.path("objectId").asString()).startsWith("pingyuan-nanyao-yuan-v1-");
        assertThat(row.at("/cells/approvedAreaHa").asString()).isEqualTo("0.033333");
        assertThat(row.at("/cells/boundsText").asString()).isEqualTo("东至县道");
    }

    /** A decision of before it was asked. */
    @Test
    void degreesOfWhichNobodySaidWhereTheyComeFromAreNoDraft() {
        var path = uploaded(List.of(TestFiles.DEGREES));
        steward.checked(path, TestDecisions.DEGREES);
        OwnerRows.of(environment)
                .sql("UPDATE parkatlas.import_check SET decision = decision - 'datum'")
                .update();

        var refused = drafted(path);
        steward.checked(path, TestDecisions.DEGREES);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(ImportRequests.json(refused).path("code").asString()).isEqualTo("IMPORT_UNDECIDED");
        assertThat(drafted(path).statusCode()).isEqualTo(201);
    }

    @Test
    void withoutAnAcceptedRowThereIsNoDraft() {
        var path = uploaded(List.of(TestFiles.BOW_TIE));
        assertThat(drafted(path).statusCode()).isEqualTo(409);
        steward.checked(path, PARCELS);

        var answer = drafted(path);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(ImportRequests.json(answer).path("code").asString()).isEqualTo("DRAFT_REFUSED");
        assertThat(steward.get("/api/v1/change-sets").path("total").asInt()).isZero();
    }
}
