package org.parkatlas.stewardship.uploads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.catalog.exports.ExportRequests.until;
import static org.parkatlas.stewardship.uploads.TestDecisions.CONSTANTS;
import static org.parkatlas.stewardship.uploads.TestDecisions.PARCELS;
import static org.parkatlas.stewardship.uploads.TestFiles.BOW_TIE;
import static org.parkatlas.stewardship.uploads.TestFiles.SQUARE;
import static org.parkatlas.stewardship.uploads.TestFiles.square;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

import tools.jackson.databind.node.ObjectNode;

/** A steward decides what the columns of a file are, and is told of every row whether it can be taken. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class DecisionIT {

    private static final String NEXT = square(39_388_400, 2_717_000, 100);

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
        rows.sql("DELETE FROM parkatlas.import").update();
        rows.sql("DELETE FROM parkatlas.import_mapping").update();
    }

    /** Path of an upload of these shapes in GBK without a word about encoding and system, when it was looked into. */
    private String uploaded(List<String> shapes) {
        return steward.uploaded("地块.zip", TestFiles.zip(files.shapefile("GBK", shapes)));
    }

    @Test
    void everyRowIsCheckedByTheSectionOfItsKind() {
        var path = uploaded(List.of(SQUARE, BOW_TIE, NEXT));

        var check = steward.checked(path, PARCELS).path("check");

        assertThat(check.path("rows").asInt()).isEqualTo(3);
        assertThat(check.path("accepted").asInt()).as(check.toString()).isEqualTo(2);
        assertThat(check.at("/faults/0/column").asString()).isEqualTo("geometry");
        assertThat(check.at("/faults/0/rows").asInt()).isEqualTo(1);
        var rows = steward.get(path + "/rows");
        assertThat(rows.path("total").asInt()).isEqualTo(3);
        assertThat(rows.at("/items/1/faults/0/column").asString()).isEqualTo("geometry");
        assertThat(rows.at("/items/1/faults/0/reason/zh").asString()).contains("自相交", "115.89");
        assertThat(rows.at("/items/1/geometry").isNull()).isTrue();
        assertThat(rows.at("/items/2/objectId").asString()).isEqualTo("441426-py-003");
        assertThat(rows.at("/items/2/cells/block").asString()).isEqualTo("平远高新区");
        assertThat(rows.at("/items/2/geometry/type").asString()).isEqualTo("Polygon");
        assertThat(steward.get(path + "/rows?refused=true").path("total").asInt())
                .isEqualTo(1);
    }

    /** Whoever knows the system says it where the file has a text that says nothing. */
    @Test
    void aDefinitionThatIsNoneLeavesTheDecisionToAPerson() {
        var members = files.shapefile("GBK", List.of(SQUARE));
        members.put("地块.prj", "CGCS2000 三度带".getBytes(UTF_8));
        var path = steward.uploaded("地块.zip", TestFiles.zip(members));

        var check = steward.checked(path, PARCELS).path("check");

        assertThat(check.path("accepted").asInt()).as(check.toString()).isEqualTo(1);
    }

    @Test
    void whoeverRemovesAnImportStopsItsCheck(CapturedOutput output) {
        var path = uploaded(shapes(2_000));
        var job = ImportRequests.json(steward.decide(path, PARCELS))
                .at("/check/job")
                .asString();
        until(() -> steward.get("/api/v1/jobs/" + job).path("state").asString().equals("running"));

        assertThat(steward.delete(path).statusCode()).isEqualTo(204);

        until(() -> OwnerRows.of(environment)
                .sql("SELECT count(*) = 0 FROM parkatlas.job_execution WHERE task_instance = :job")
                .param("job", job)
                .query(Boolean.class)
                .single());
        assertThat(output.getAll()).doesNotContain("Job " + job + " failed");
    }

    /** 0.5 亩 are 0.5 · 10,000 m² / 15. */
    @Test
    void wordsBecomeCodesAndAreasSquareMetresAsWasDecided() {
        var path = uploaded(List.of(SQUARE));

        steward.checked(
                path,
                PARCELS.replace("\"unit\": \"m2\"", "\"unit\": \"mu\"")
                        .replace("\"stage\": \"unready\", ", "")
                        .replace("\"target\": \"block\"", """
                                "target": "stage", "codes": {"平远高新区": "supplied"}"""));

        var cells = steward.get(path + "/rows").at("/items/0/cells");
        assertThat(cells.path("stage").asString()).isEqualTo("supplied");
        assertThat(cells.path("registeredAreaM2").asString()).isEqualTo("333.33");
    }

    /** What is recommended here is UTF-8, by the names of its columns too. */
    @Test
    void columnsKeepTheirNamesInAnotherEncoding() {
        var members = files.shapefile("UTF-8", List.of(SQUARE), "-sql", "SELECT DKBH AS \"编号\" FROM rows");
        var path = steward.uploaded("地块.zip", TestFiles.zip(members));
        var decision = """
                {"layer": "地块", "encoding": "GB18030", "system": "EPSG:4527", "kind": "parcels",
                "columns": [{"source": "编号", "target": "code"}], "constants": %s}""".formatted(CONSTANTS);

        var checked = steward.checked(path, decision);

        assertThat(checked.at("/check/accepted").asInt()).as(checked.toString()).isEqualTo(1);
    }

    @Test
    void rowsComeByPages() {
        var path = uploaded(shapes(5));
        steward.checked(path, PARCELS);

        var numbers = new ArrayList<Integer>();
        var cursor = "";
        do {
            var page = steward.get(path + "/rows?limit=2" + cursor);
            page.path("items").forEach(item -> numbers.add(item.path("number").asInt()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());

        assertThat(numbers).containsExactly(1, 2, 3, 4, 5);
    }

    private static List<String> shapes(int count) {
        var shapes = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            shapes.add(square(39_388_000 + 200 * i, 2_717_000, 100));
        }
        return shapes;
    }

    @Test
    void aBoundaryThatCrossesItselfIsRepairedWhereThatIsAskedFor() {
        var path = uploaded(List.of(SQUARE, BOW_TIE));

        steward.checked(path, PARCELS.replace("\"kind\"", "\"crossings\": \"repair\", \"kind\""));

        var row = steward.get(path + "/rows").at("/items/1");
        assertThat(row.path("faults").isEmpty()).as(row.toString()).isTrue();
        assertThat(row.at("/geometry/type").asString()).isEqualTo("MultiPolygon");
        assertThat(row.at("/geometry/coordinates").size()).isEqualTo(2);
        assertThat(row.at("/before/coordinates/0").size()).isEqualTo(5);
        assertThat(steward.get(path + "/rows").at("/items/0/before").isNull()).isTrue();
    }

    @Test
    void anIdComesOnce() {
        var path = uploaded(List.of(SQUARE, NEXT, BOW_TIE));
        var sameCode = PARCELS.replace("\"constants\": {", "\"constants\": {\"id\": \"py-1\", ");

        steward.checked(path, sameCode);

        var rows = steward.get(path + "/rows");
        assertThat(rows.at("/items/1/faults/0/reason/zh").asString()).contains("py-1", "重复");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "layer": "地块"            | "layer": "别的"              | /layer
                    "encoding": "GB18030"     | "encoding": "KOI8-R"        | /encoding
                    "encoding": "GB18030"     | "encoding": null            | /encoding
                    "system": "EPSG:4527"     | "system": "EPSG:2363"       | /system
                    "system": "EPSG:4527"     | "system": ""                | /system
                    "system": "EPSG:4527"     | "system": "EPSG:4528"       | /system
                    "system": "EPSG:4527"     | "system": "EPSG:4490"       | /system
                    "kind": "parcels"         | "kind": "rivers"            | /kind
                    "source": "DKBH"          | "source": "没有"             | /columns/0/source
                    "target": "code"          | "target": "nothing"         | /columns/0/target
                    "target": "block"         | "target": "code"            | /columns/1/target
                    "precision": "surveyed"   | "nothing": "x"              | /constants/nothing
                    "stage": "unready", | | /columns
                    "countyCode": "441426"    | "countyCode": "441402"      | /constants/countyCode
                    "columns": [              | "columns": [null,           | /columns/0
                    , "unit": "m2"            |                             | /columns/2/unit
                    "target": "block"         | "target": "use", "unit": "ha" | /columns/1/unit
                    """)
    void aDecisionThatCannotBeFollowedNamesThePlace(String right, String wrong, String pointer) {
        var path = uploaded(List.of(SQUARE));

        var answer = steward.decide(path, PARCELS.replace(right, wrong == null ? "" : wrong));

        assertThat(answer.statusCode()).as(ImportRequests.text(answer)).isEqualTo(422);
        assertThat(ImportRequests.json(answer)
                        .path("errors")
                        .valueStream()
                        .map(it -> it.path("pointer").asString("")))
                .as(ImportRequests.text(answer))
                .contains(pointer);
        assertThat(steward.get(path + "/decision").path("check").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'', /datum", "'\"datum\": \"GCJ-02\",', /datum", "'\"datum\": \"BD-09\",', /datum"})
    void degreesThatAMapMayHaveMovedAreTakenOnlyAsThoseOfThePlace(String said, String pointer) {
        var path = steward.uploaded("地块.zip", TestFiles.zip(files.shapefile("GBK", List.of(TestFiles.DEGREES))));

        var answer = steward.decide(path, TestDecisions.DEGREES.replace("\"datum\": \"as-they-are\",", said));

        assertThat(answer.statusCode()).as(ImportRequests.text(answer)).isEqualTo(422);
        assertThat(ImportRequests.json(answer).at("/errors/0/pointer").asString())
                .isEqualTo(pointer);
        assertThat(logged(path))
                .containsExactly(said.isEmpty() ? new String[0] : new String[] {"import-datum refused"});
    }

    @Test
    void whereDegreesComeFromIsKeptAndInTheLog() {
        var path = steward.uploaded("地块.zip", TestFiles.zip(files.shapefile("GBK", List.of(TestFiles.DEGREES))));

        var decided = steward.checked(path, TestDecisions.DEGREES);

        assertThat(decided.at("/decision/datum").asString()).isEqualTo("as-they-are");
        assertThat(decided.at("/check/accepted").asInt()).isEqualTo(1);
        var corner = steward.get(path + "/rows").at("/items/0/geometry/coordinates/0/0");
        assertThat(corner.toString()).as("nothing is shifted").isEqualTo("[115.8949,24.5531]");
        assertThat(logged(path)).containsExactly("import-decision done", "import-datum done");
    }

    private List<String> logged(String path) {
        return OwnerRows.of(environment)
                .sql("""
                        SELECT action || ' ' || outcome FROM parkatlas.audit_entry
                        WHERE object = :object AND action <> 'import-upload' ORDER BY seq
                        """)
                .param("object", "import:" + path.substring(path.lastIndexOf('/') + 1))
                .query(String.class)
                .list();
    }

    @Test
    void columnsAreProposedByTheirNamesAndThenAsTheyWereDecided() {
        var path = uploaded(List.of(SQUARE));

        var first = steward.get(path + "/decision").path("proposal");
        steward.checked(path, PARCELS.replace("{\"source\": \"QKMC\", \"target\": \"block\"},", ""));
        var second = steward.get(uploaded(List.of(NEXT)) + "/decision").path("proposal");

        assertThat(first.path("remembered").asBoolean()).isFalse();
        assertThat(first.path("system").asString()).isEqualTo("EPSG:4527");
        assertThat(first.path("encoding").isNull()).isTrue();
        assertThat(first.at("/constants/countyCode").asString()).isEqualTo("441426");
        assertThat(first.path("columns").toString())
                .contains("{\"source\":\"DKBH\",\"target\":\"code\"}", "{\"source\":\"QKMC\",\"target\":\"block\"}");
        assertThat(second.path("remembered").asBoolean()).isTrue();
        assertThat(second.path("columns").size()).isEqualTo(2);
        assertThat(second.at("/constants/document").asString()).isEqualTo("demo-note");
    }

    /** A file with our names, as one that was exported and changed, says everything but where it comes from. */
    @Test
    void columnsWithOurNamesNeedNoConstantAndNoUnit() throws IOException {
        var path = steward.uploaded("parcels.geojson", Files.readAllBytes(Path.of("../gis-data/demo/parcels.geojson")));

        var proposal = (ObjectNode) steward.get(path + "/decision?kind=parcels").path("proposal");
        proposal.remove("remembered");
        proposal.put("datum", "as-they-are");

        assertThat(proposal.path("constants").isEmpty()).isTrue();
        assertThat(proposal.path("columns").toString())
                .contains(
                        "{\"source\":\"countyCode\",\"target\":\"countyCode\"}",
                        "{\"source\":\"registeredAreaM2\",\"target\":\"registeredAreaM2\",\"unit\":\"m2\"}");
        assertThat(steward.checked(path, proposal.toString())
                        .at("/check/accepted")
                        .asInt())
                .isPositive();
    }

    @Test
    void aDecisionIsItsAccountsAloneAndHasItsTime() {
        var path = uploaded(List.of(SQUARE));
        var publisher = steward.as("demo-publisher");

        assertThat(steward.requests().get(steward.account(), path + "/rows").statusCode())
                .isEqualTo(409);
        assertThat(steward.requests().get(steward.account(), path + "/refused").statusCode())
                .isEqualTo(409);
        assertThat(publisher
                        .requests()
                        .get("demo-publisher", path + "/decision")
                        .statusCode())
                .isEqualTo(404);
        assertThat(publisher
                        .requests()
                        .send("demo-publisher", "PUT", path + "/decision", PARCELS)
                        .statusCode())
                .isEqualTo(404);
        assertThat(publisher
                        .requests()
                        .get("demo-reviewer-pingyuan", path + "/rows")
                        .statusCode())
                .isEqualTo(403);
        var refused = steward.upload("x.zip", "x".getBytes(UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        steward.await(refused);
        assertThat(steward.decide(refused, PARCELS).statusCode()).isEqualTo(409);
    }

    @Test
    void anotherDecisionTakesThePlaceOfTheOneBefore() {
        var path = uploaded(shapes(4));
        steward.checked(path, PARCELS);

        steward.checked(path, PARCELS.replace("0.5\"", "0.4\""));

        var rows = OwnerRows.of(environment);
        assertThat(rows.sql("SELECT count(*) FROM parkatlas.import_row")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
        assertThat(steward.delete(path).statusCode()).isEqualTo(204);
        assertThat(rows.sql("SELECT count(*) FROM parkatlas.import_row")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
