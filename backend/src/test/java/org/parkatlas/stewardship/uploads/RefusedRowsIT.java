package org.parkatlas.stewardship.uploads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.uploads.TestDecisions.CONSTANTS;
import static org.parkatlas.stewardship.uploads.TestDecisions.PARCELS;
import static org.parkatlas.stewardship.uploads.TestFiles.BOW_TIE;
import static org.parkatlas.stewardship.uploads.TestFiles.SQUARE;
import static org.parkatlas.stewardship.uploads.TestFiles.square;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.OwnerRows;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Rows that were refused come back in a file of the same format, with the reason in a column. */
@IntegrationTest
class RefusedRowsIT {

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
    void whatWasRefusedComesBackInTheSameFormatWithTheReason() {
        var path = uploaded(List.of(square(39_388_000, 2_717_000, 100), BOW_TIE, NEXT));
        steward.checked(path, PARCELS);

        var file = steward.requests().get(steward.account(), path + "/refused");
        var again = steward.get(steward.uploaded("错误.zip", file.body()));

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("%E9%94%99%E8%AF%AF.zip");
        var layer = again.at("/findings/layers/0");
        assertThat(layer.path("rows").asInt()).isEqualTo(1);
        assertThat(layer.at("/fields/3/name").asString()).isEqualTo("错误");
        assertThat(layer.at("/fields/3/values/0").asString()).contains("自相交");
        assertThat(layer.at("/fields/1/values/0").asString()).isEqualTo("区块五");
        assertThat(layer.at("/systems/candidates/0/code").asString()).isEqualTo("EPSG:4527");
        assertThat(layer.at("/systems/settled").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"GPKG, gpkg", "GeoJSON, geojson", "KML, kml", "KML, kmz"})
    void theFormatIsTheOneThatWasUploaded(String driver, String extension) {
        var bowTie = "POLYGON ((115.9 24.55, 115.901 24.551, 115.901 24.55, 115.9 24.551, 115.9 24.55))";
        var made = TestFiles.read(files.gdal(driver, "made." + extension, List.of(TestFiles.DEGREES, bowTie)));
        var file = extension.equals("kmz") ? TestFiles.zip(Map.of("doc.kml", made)) : made;
        var path = steward.uploaded("地块." + extension, file);
        var proposal = steward.get(path + "/decision").path("proposal");

        steward.checked(
                path,
                TestDecisions.DEGREES
                        .replace("\"地块\"", proposal.path("layer").toString())
                        .replace("\"GB18030\"", "null")
                        .replace("EPSG:4490", proposal.path("system").asString()));
        var refused = steward.requests().get(steward.account(), path + "/refused");
        var again =
                steward.get(steward.uploaded("错误." + extension, refused.body())).at("/findings/layers/0");

        assertThat(again.path("rows").asInt()).as(again.toString()).isEqualTo(1);
        assertThat(again.at("/faults/kinds/0/code").asString()).isEqualTo("GEOM_SELF_INTERSECTION");
        assertThat(again.path("fields").valueStream().map(it -> it.path("name").asString()))
                .contains("DKBH", "错误");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdb", "tab", "dxf"})
    void geodatabasesComeBackAsTheyWereAndOthersWithColumns(String kind) {
        var planner = new PlannerFiles(files);
        var shapes = List.of(SQUARE, BOW_TIE);
        var path =
                switch (kind) {
                    case "gdb" -> steward.uploaded("地块.zip", TestFiles.zip(planner.geodatabase(shapes)));
                    case "tab" -> steward.uploaded("地块.zip", TestFiles.zip(planner.mapInfo("tab", shapes)));
                    default -> steward.uploaded("地块.dxf", PlannerFiles.BOW_TIES);
                };
        var proposal = steward.get(path + "/decision").path("proposal");

        steward.checked(path, """
                {"layer": %s, "encoding": %s, "system": "EPSG:4527", "kind": "parcels",
                "columns": [{"source": "%s", "target": "code"}], "constants": %s}""".formatted(
                        proposal.path("layer"),
                        kind.equals("tab") ? "\"GB18030\"" : "null",
                        kind.equals("dxf") ? "Text" : "DKBH",
                        CONSTANTS));
        var refused = steward.requests().get(steward.account(), path + "/refused");
        var extension = kind.equals("gdb") ? "zip" : "gpkg";
        var again = steward.get(steward.uploaded("错误." + extension, refused.body()));

        assertThat(again.at("/findings/format").asString())
                .isEqualTo(kind.equals("gdb") ? "FILE_GEODATABASE" : "GEOPACKAGE");
        assertThat(again.at("/findings/layers/0/rows").asInt()).isEqualTo(1);
        assertThat(again.at("/findings/layers/0/fields")
                        .valueStream()
                        .map(it -> it.path("name").asString()))
                .contains("错误");
    }

    @Test
    void cornersOfARefusedParcelComeBackAsTheyWere() {
        var table = """
                地块编号,点号,X,Y,用途
                甲1,J1,2717000,39388000,工业
                甲1,J2,2717000,39388100,工业
                甲1,J3,2717100,39388100,工业
                A2,J1,2717000,39388200,工业
                A2,J2,2717100,39388300,工业
                A2,J3,2717100,39388200,工业
                """;
        var path = steward.uploaded("界址点.csv", ("\uFEFF" + table).getBytes(UTF_8));
        var decision = """
                {"layer": "CSV", "system": "EPSG:4527", "order": "NORTH_FIRST", "kind": "parcels",
                "columns": [{"source": "地块编号", "target": "code"}], "constants": %s}""".formatted(CONSTANTS);

        var check = steward.checked(path, decision).path("check");
        var file = steward.requests().text(steward.account(), path + "/refused");

        assertThat(check.path("accepted").asInt()).as(check.toString()).isEqualTo(1);
        assertThat(file.lines()).hasSize(4);
        assertThat(file.lines().findFirst().orElseThrow()).isEqualTo("\uFEFF地块编号,点号,X,Y,用途,错误");
        assertThat(file).contains("甲1,J3,2717100,39388100,工业").doesNotContain("A2");
    }
}
