package org.parkatlas.landcheck.checks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parkatlas.landcheck.checks.LandCheckRequests.CITY;
import static org.parkatlas.landcheck.checks.LandCheckRequests.DESIGN;
import static org.parkatlas.landcheck.checks.LandCheckRequests.MEIXIAN;
import static org.parkatlas.landcheck.checks.LandCheckRequests.PATH;
import static org.parkatlas.landcheck.checks.LandCheckRequests.PINGYUAN;
import static org.parkatlas.stewardship.uploads.TestFiles.DEGREES;
import static org.parkatlas.stewardship.uploads.TestFiles.SQUARE;
import static org.parkatlas.stewardship.uploads.TestFiles.read;
import static org.parkatlas.stewardship.uploads.TestFiles.zip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.stewardship.Posts.Answer;
import org.parkatlas.stewardship.uploads.TestFiles;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.json.JsonMapper;

/** A red line that comes in a file. */
@IntegrationTest
class FileCheckIT {

    private static final String READINGS = PATH + "/readings";

    /** The geodesic area of the design's polygon (docs/design/reference-systems.md). */
    private static final double DESIGN_M2 = 1_645_945.4809;

    private static final String DESIGN_WKT = polygon(DESIGN);
    private static final String[] IN_PLANE = {"-s_srs", "EPSG:4490", "-t_srs", "EPSG:4527"};

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private TestFiles files;

    @BeforeEach
    void makeFiles() {
        files = new TestFiles(folder);
    }

    private static String polygon(String ring) {
        return Stream.of(ring.replaceAll("^\\[\\[|]]$", "").split("\\],\\[", -1))
                .map(pair -> pair.replace(',', ' '))
                .collect(Collectors.joining(", ", "POLYGON ((", "))"));
    }

    private Answer check(FileRequests form) {
        return form.sendTo(port, CITY, PATH);
    }

    private Answer reading(FileRequests form) {
        return form.sendTo(port, CITY, READINGS);
    }

    private static double areaOf(Answer check) {
        return check.is(201).<Number>at("$.areaM2").doubleValue();
    }

    private byte[] gdal(String format, String name, String... options) {
        return read(files.gdal(format, name, List.of(DESIGN_WKT), options));
    }

    /** An archive of what GDAL made in a folder of this name. */
    private byte[] packed(String made, String prefix) {
        var members = new LinkedHashMap<String, byte[]>();
        try (var parts = Files.list(folder.resolve(made))) {
            parts.sorted().forEach(part -> members.put(prefix + part.getFileName(), read(part)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return zip(members);
    }

    private byte[] geodatabase() {
        files.gdal("OpenFileGDB", "made.gdb", List.of(DESIGN_WKT), plane("-nlt", "MULTIPOLYGON"));
        return packed("made.gdb", "红线.gdb/");
    }

    private byte[] mapInfo() {
        files.gdal(
                "MapInfo File",
                "tables",
                List.of(DESIGN_WKT),
                plane("-lco", "ENCODING=CP936", "-lco", "BOUNDS=39400000,2660000,39404000,2664000"));
        return packed("tables", "");
    }

    private static String[] plane(String... more) {
        return Stream.of(IN_PLANE, more).flatMap(Stream::of).toArray(String[]::new);
    }

    /** The corners in the plane of zone 39, X to the north, each led by these cells. */
    private static String corners(String cells) {
        var plane = ReferenceSystems.findByEpsg(4527).orElseThrow();
        var projections = new Projections();
        var lines = new StringBuilder();
        var pairs = DESIGN.replaceAll("^\\[\\[|]]$", "").split("\\],\\[", -1);
        for (int i = 0; i < pairs.length - 1; i++) {
            var pair = pairs[i].split(",", -1);
            var point =
                    projections.project(new GeoPoint(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])), plane);
            lines.append("%sJ%d,%.6f,%.6f%n".formatted(cells, i + 1, point.northing(), point.easting()));
        }
        return lines.toString();
    }

    @Test
    void aPolygonHasOneAreaHoweverItComes() {
        var table = "点号,X,Y\n" + corners("");
        var ofParcels = "地块编号,点号,X,Y\n" + corners("H-1,");
        var forms = new LinkedHashMap<String, FileRequests>();
        forms.put("shapefile, plane", file("a.zip", zip(files.shapefile("GBK", List.of(DESIGN_WKT), IN_PLANE))));
        forms.put(
                "shapefile, degrees",
                file("a.zip", zip(files.shapefile("UTF-8", List.of(DESIGN_WKT), "-a_srs", "EPSG:4490"))));
        forms.put("GeoPackage", file("a.gpkg", gdal("GPKG", "a.gpkg", IN_PLANE)));
        forms.put("GeoJSON", file("a.geojson", gdal("GeoJSON", "a.geojson")).with("crs", "EPSG:4326"));
        forms.put("KML", file("a.kml", gdal("KML", "a.kml")).with("crs", "EPSG:4326"));
        forms.put(
                "KMZ",
                file("a.kmz", zip(Map.of("doc.kml", read(folder.resolve("a.kml")))))
                        .with("crs", "EPSG:4326"));
        forms.put(
                "DXF", file("a.dxf", gdal("DXF", "a.dxf", plane("-select", ""))).with("crs", "EPSG:4527"));
        forms.put("geodatabase", file("a.zip", geodatabase()));
        forms.put("MapInfo", file("a.zip", mapInfo()));
        forms.put("CSV of corners", file("a.csv", table.getBytes(UTF_8)).with("crs", "EPSG:4527"));
        forms.put(
                "CSV of parcels",
                file("a.csv", ofParcels.getBytes(TestFiles.GBK)).with("crs", "EPSG:4527"));
        forms.put(
                "CSV with a title",
                file("a.csv", ("界址点成果表\n" + table).getBytes(UTF_8)).with("crs", "EPSG:4527"));
        forms.put(
                "XLSX of corners",
                file("a.xlsx", files.workbook(Map.of("表", table))).with("crs", "EPSG:4527"));
        forms.put(
                "XLSX of parcels",
                file("a.xlsx", files.workbook(Map.of("表", ofParcels))).with("crs", "EPSG:4527"));
        forms.put("text", file("a.txt", table.getBytes(TestFiles.GBK)).with("crs", "EPSG:4527"));
        forms.put(
                "text of Windows",
                file("a.txt", ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE))
                        .with("crs", "EPSG:4527"));

        var drawn = new LandCheckRequests(port).check(CITY, DESIGN);
        var pasted = new LandCheckRequests(port).checkTable(CITY, table, "EPSG:4527");

        assertThat(areaOf(drawn)).isCloseTo(DESIGN_M2, within(0.1));
        assertThat(areaOf(pasted)).isCloseTo(DESIGN_M2, within(0.1));
        assertThat(forms).allSatisfy((label, form) -> {
            var check = check(form);
            assertThat(areaOf(check)).as(label).isCloseTo(DESIGN_M2, within(0.1));
            assertThat(check.<Number>at("$.areaMu").doubleValue()).as(label).isEqualTo(2468.92);
            assertThat(check.<String>at("$.origin")).isEqualTo("uploaded");
        });
    }

    private static FileRequests file(String name, byte[] content) {
        return FileRequests.of(name, content);
    }

    /** P1 and P2 of docs/design/reference-systems.md. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1124444.0925 | [[116.12,24.29],[116.13,24.29],[116.13,24.3],[116.12,24.3],[116.12,24.29]]",
                "11275.7874 | [[115.55,23.93],[115.551,23.93],[115.551,23.931],[115.55,23.931],[115.55,23.93]]",
            })
    void referencePolygonsHaveTheirAreas(double squareMetres, String ring) {
        var shapes = List.of(polygon(ring));
        var plane = check(file("a.gpkg", read(files.gdal("GPKG", "a.gpkg", shapes, IN_PLANE))));
        var degrees = check(file("a.zip", zip(files.shapefile("GBK", shapes, "-a_srs", "EPSG:4490"))));

        assertThat(areaOf(plane)).isCloseTo(squareMetres, within(0.1));
        assertThat(areaOf(degrees)).isCloseTo(squareMetres, within(0.1));
    }

    @Test
    void aFileIsReadForAPersonToConfirm() {
        var found = reading(file("a.zip", zip(files.shapefile("GBK", List.of(SQUARE, DEGREES)))))
                .is(200);

        assertThat(found.<String>at("$.format")).isEqualTo("SHAPEFILE");
        assertThat(found.<Integer>at("$.layers[0].areas")).isEqualTo(2);
        assertThat(found.<Boolean>at("$.layers[0].settled")).isFalse();
        assertThat(found.<String>at("$.layers[0].encoding.charset")).isEqualTo("GB18030");
        assertThat(found.<List<String>>at("$.layers[0].encoding.samples[0].texts"))
                .contains("平远高新区");
        assertThat(found.<List<String>>at("$.layers[0].systems[*].crs")).contains("EPSG:4527", "EPSG:4490");
        assertThat(found.<String>at("$.layers[0].systems[0].state")).isEqualTo("proposed");
        assertThat(found.<List<String>>at("$.layers[0].systems[0].evidence")).isNotEmpty();
        assertThat(found.<List<String>>at("$.layers[0].lines[*].title")).containsExactly("PY-001", "PY-002");
        var places = "$.layers[0].lines[0].places[?(@.crs=='EPSG:4527')]";
        assertThat(found.<List<Number>>at(places + ".areaM2").get(0).doubleValue())
                .isCloseTo(9_997, within(5.0));
        assertThat(found.<List<String>>at(places + ".preview.type")).hasSize(1);
        // the square in degrees is no area in the plane
        assertThat(found.<List<String>>at("$.layers[0].lines[1].places[?(@.crs=='EPSG:4527')].fault"))
                .doesNotContainNull();
    }

    @Test
    void whatWasReadIsCheckedAsItIsSentBack() {
        var found = reading(file("a.gpkg", gdal("GPKG", "a.gpkg", IN_PLANE))).is(200);
        Object geometry = found.at("$.layers[0].lines[0].places[0].geometry");
        var sent = new JsonMapper().writeValueAsString(geometry);

        var check = new LandCheckRequests(port)
                .send(
                        MEIXIAN,
                        "{\"type\":\"Feature\",\"properties\":{\"origin\":\"uploaded\"},\"geometry\":%s,\"crs\":\"%s\"}"
                                .formatted(sent, found.<String>at("$.layers[0].lines[0].places[0].crs")));

        assertThat(found.<Boolean>at("$.layers[0].settled")).isTrue();
        assertThat(areaOf(check)).isCloseTo(DESIGN_M2, within(0.1));
        assertThat(found.<Number>at("$.layers[0].lines[0].places[0].areaM2").doubleValue())
                .isEqualTo(areaOf(check));
    }

    /** X and Y as surveyors have them: the number to the north comes first. */
    @Test
    void numbersComeBackWithTheEastFirst() {
        var northFirst = TestFiles.square(2_717_000, 39_388_000, 100);
        var found = reading(file("a.zip", zip(files.shapefile("GBK", List.of(northFirst)))))
                .is(200);

        assertThat(found.<String>at("$.layers[0].systems[0].order")).isEqualTo("NORTH_FIRST");
        assertThat(found.<Number>at("$.layers[0].lines[0].places[0].geometry.coordinates[0][0][0]")
                        .doubleValue())
                .isEqualTo(39_388_000);
        assertThat(areaOf(check(file("a.zip", zip(files.shapefile("GBK", List.of(northFirst))))
                        .with("crs", "EPSG:4527"))))
                .isCloseTo(9_997, within(5.0));
    }

    @Test
    void aTableComesBackAsText() {
        var table = "点号\tX\tY\nJ1\t2661166.968\t401335.780\nJ2\t2661026.229\t402474.161\n";
        var plain = reading(file("界址点.txt", table.getBytes(TestFiles.GBK))).is(200);
        var sheet = reading(file("a.xlsx", files.workbook(Map.of("表", table.replace('\t', ',')))))
                .is(200);

        assertThat(plain.<String>at("$.table")).isEqualTo(table);
        assertThat(plain.<List<Object>>at("$.layers")).isEmpty();
        assertThat(sheet.<String>at("$.table")).isEqualTo(table.strip().replace(".780", ".78"));
    }

    @Test
    void whatOnlyAPersonCanSayIsAsked() {
        var two = zip(files.shapefile(
                "GBK", List.of(SQUARE, TestFiles.square(39_389_000, 2_717_000, 50)), "-a_srs", "EPSG:4527"));
        var layers = new LinkedHashMap<>(files.shapefile("GBK", List.of(SQUARE), "-a_srs", "EPSG:4527"));
        layers.entrySet().stream().toList().forEach(it -> layers.put(it.getKey().replace("地块", "红线"), it.getValue()));

        assertUnclear(check(file("a.zip", two)), "row");
        assertUnclear(check(file("a.zip", two).with("row", "3")), "row");
        assertUnclear(check(file("a.zip", zip(layers))), "layer");
        assertUnclear(check(file("a.zip", zip(layers)).with("layer", "无")), "layer");
        assertUnclear(check(file("a.geojson", gdal("GeoJSON", "a.geojson"))), "crs");
        assertUnclear(check(file("a.zip", zip(files.shapefile("GBK", List.of(SQUARE))))), "crs");
        assertUnclear(
                check(file("a.zip", zip(files.shapefile("GBK", List.of(SQUARE), "-a_srs", "EPSG:2363")))), "file");
        var second = check(file("a.zip", two).with("row", "2")).is(201);
        assertThat(second.<String>at("$.title")).isEqualTo("PY-002");
        assertThat(areaOf(second)).isCloseTo(2_499, within(2.0));
        assertThat(check(file("a.zip", zip(layers)).with("layer", "红线").with("title", "甲地块"))
                        .is(201)
                        .<String>at("$.title"))
                .isEqualTo("甲地块");
    }

    private static void assertUnclear(Answer answer, String field) {
        assertThat(answer.is(422).<String>at("$.code")).isEqualTo("RED_LINE_FILE_UNCLEAR");
        assertThat(answer.<List<String>>at("$.errors[*].parameter")).containsExactly(field);
    }

    @Test
    void badFilesAreRefusedWithOneSentence() {
        var html = "<!DOCTYPE html><html></html>".getBytes(UTF_8);
        var points = read(files.gdal("GeoJSON", "p.geojson", List.of("POINT (115.89 24.55)")));
        var bowTie =
                "POLYGON ((39388000 2717000, 39388100 2717100, 39388100 2717000, 39388000 2717100, 39388000 2717000))";
        var crossed = zip(files.shapefile("GBK", List.of(bowTie), "-a_srs", "EPSG:4527"));
        var broken = Stream.of(new Object[][] {
            {"a.zip", html, 422, "FILE_UNREADABLE"},
            {"a.shp", html, 415, "IMPORT_FORMAT_UNKNOWN"},
            {"a.zip", zip(Map.of("../a.shp", html)), 422, "ARCHIVE_UNSAFE"},
            {"a.zip", zip(Map.of("a.shp", new byte[20 << 20])), 422, "ARCHIVE_UNSAFE"},
            {"a.gpkg", "SQLite format 3\0".getBytes(UTF_8), 422, "FILE_UNREADABLE"},
            {"a.csv", "名称,备注\n甲,乙\n".getBytes(UTF_8), 422, "RED_LINE_FILE_UNCLEAR"},
            {"a.geojson", points, 422, "RED_LINE_FILE_UNCLEAR"},
        });

        broken.forEach(it -> assertThat(reading(file((String) it[0], (byte[]) it[1]))
                        .is((Integer) it[2])
                        .<String>at("$.code"))
                .isEqualTo(it[3]));
        assertThat(reading(file("a.zip", crossed)).is(200).<String>at("$.layers[0].lines[0].places[0].fault"))
                .isNotBlank();
        assertThat(check(file("a.zip", crossed)).is(422).<String>at("$.code")).isEqualTo("RED_LINE_REFUSED");
    }

    @Test
    void aWrongFormNamesItsField() {
        assertThat(check(file("a.geojson", new byte[0])).is(400).<List<String>>at("$.errors[*].parameter"))
                .containsExactly("file");
        assertThat(reading(file("a.txt", "J1".getBytes(UTF_8)).with("colour", "red"))
                        .is(400)
                        .<String>at("$.detail"))
                .contains("colour");
        assertThat(check(file("a.txt", "J1".getBytes(UTF_8)).with("row", "x"))
                        .is(422)
                        .<String>at("$.code"))
                .isEqualTo("RED_LINE_FILE_UNCLEAR");
        assertThat(reading(file("a.geojson", gdal("GeoJSON", "a.geojson")).with("encoding", "Big5"))
                        .is(400)
                        .<List<String>>at("$.errors[*].parameter"))
                .containsExactly("encoding");
    }

    @Test
    void othersAreNotLetIn() {
        var form = file("a.txt", "J1 1 2".getBytes(UTF_8));

        form.sendTo(port, "", READINGS).is(401);
        form.sendTo(port, "demo-steward-pingyuan", READINGS).is(403);
        form.sendTo(port, "demo-auditor", PATH).is(403);
        assertThat(file("a.gpkg", gdal("GPKG", "a.gpkg", IN_PLANE))
                        .sendTo(port, PINGYUAN, PATH)
                        .is(422)
                        .<String>at("$.code"))
                .isEqualTo("RED_LINE_OUTSIDE");
    }
}
