package org.parkatlas.catalog.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.catalog.tiles.TileRequests;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

/** Twenty thousand rows with hostile texts, in every format. */
@ThrowAwayCollections.Used
class ExportFilesIT {

    private static final int WELLS = 20_000;

    /** The names in the migration that a spreadsheet would calculate, by id. */
    private static final Map<String, String> FORMULAS = Map.ofEntries(
            Map.entry("well-1", "=1+1"),
            Map.entry("well-2", "+1"),
            Map.entry("well-3", "-1"),
            Map.entry("well-4", "@SUM(A1)"),
            Map.entry("well-5", "\t=1"),
            Map.entry("well-6", "\r=1"),
            Map.entry("well-7", "\n=1"),
            Map.entry("well-8", "＝1"),
            Map.entry("well-9", "＋1"),
            Map.entry("well-10", "－1"),
            Map.entry("well-11", "＠1"));

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private ExportRequests service;
    private Gdal gdal;

    @BeforeEach
    void connect() {
        service = new ExportRequests(port);
        gdal = new Gdal(folder);
    }

    private Path download(String format) {
        return service.download(
                "/api/v1/exports/wells?header=name&format=" + format, folder.resolve("wells." + format));
    }

    /** What GDAL makes of so many objects is for jobs. */
    private Path job(String format) {
        var job = service.submit("{\"collection\": \"wells\", \"parameters\": {\"format\": \"%s\"}}".formatted(format));
        var done = service.await(job, "done");
        assertThat(done.at("/progress/done").asInt()).isEqualTo(WELLS);
        assertThat(done.at("/progress/total").asInt()).isEqualTo(WELLS);
        assertThat(done.path("demo").asBoolean()).isTrue();
        var name =
                switch (format) {
                    case "shp" -> "wells.zip";
                    case "gdb", "tab" -> "wells.%s.zip".formatted(format);
                    default -> "wells." + format;
                };
        return service.download(done.path("file").asString(), folder.resolve(name));
    }

    private static List<List<String>> records(Path csv) throws IOException {
        try (var parser = CSVParser.parse(Files.readString(csv).substring(1), CSVFormat.RFC4180)) {
            return parser.stream().map(it -> it.toList()).toList();
        }
    }

    @Test
    void csvIsWhatSpreadsheetsOpenWithoutAsking() throws IOException {
        var bytes = Files.readAllBytes(download("csv"));
        var records = records(folder.resolve("wells.csv"));

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF).endsWith('\r', '\n');
        assertThat(records).hasSize(WELLS + 1).allSatisfy(it -> assertThat(it).hasSameSizeAs(records.get(0)));
        assertThat(records.get(0))
                .containsExactly(
                        "id",
                        "name",
                        "status",
                        "statusLabel",
                        "code",
                        "depthM",
                        "visits",
                        "dug",
                        "demo",
                        "tags",
                        "nothing",
                        "sources",
                        "lon",
                        "lat",
                        "licence",
                        "wkt");
        var byId = records.stream().collect(Collectors.toMap(it -> it.get(0), it -> it));
        assertThat(FORMULAS)
                .allSatisfy((id, name) -> assertThat(byId.get(id).get(1)).isEqualTo("'" + name));
        assertThat(byId.get("well-12").get(1)).isEqualTo("a,\"b\"");
        assertThat(byId.get("well-13").get(1)).isEqualTo("two\nlines");
        assertThat(byId.get("well-18").get(1)).isEqualTo("  spaces  ");
        assertThat(byId.get("well-16").subList(4, 11))
                .containsExactly("000000000000000016", "-2", "16", "2020-01-17", "false", "水;第16号", "");
    }

    @Test
    void headerIsChineseUnlessNamesAreAskedFor() throws IOException {
        var chinese = service.download("/api/v1/exports/wells?format=csv&id=well-100", folder.resolve("zh.csv"));
        var english =
                service.download("/api/v1/exports/wells?format=csv&id=well-100&lang=en", folder.resolve("en.csv"));

        assertThat(records(chinese).get(0))
                .startsWith("编号", "名称", "状态", "状态（含义）", "编码", "深度（m）")
                .contains("演示数据", "数据来源", "经度（°）");
        assertThat(records(chinese).get(1)).contains("开放", "是");
        assertThat(records(english).get(0)).startsWith("Id", "Name", "Status", "Status (meaning)", "Code", "Depth (m)");
    }

    @Test
    void headerOfBothLanguagesTakesTwoRows() throws IOException {
        var one = "/api/v1/exports/wells?id=well-100&header=both&format=";
        var table = records(service.download(one + "csv", folder.resolve("both.csv")));
        var workbook = service.download(one + "xlsx", folder.resolve("both.xlsx"));
        var sheet = ZippedText.entry(workbook, "xl/worksheets/sheet1.xml");

        assertThat(table).hasSize(3);
        assertThat(table.get(0)).startsWith("编号", "名称", "状态", "状态（含义）", "编码", "深度（m）");
        assertThat(table.get(1)).startsWith("Id", "Name", "Status", "Status (meaning)", "Code", "Depth (m)");
        assertThat(table.get(2)).startsWith("well-100");
        assertThat(sheet)
                .contains("r=\"A1\"", "<t>编号</t>", "r=\"A2\"", "<t>Id</t>", "ySplit=\"2\"", "<t>well-100</t>")
                .containsOnlyOnce("<row r=\"3\"")
                .doesNotContain("<row r=\"4\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "geojsonseq", "kml"})
    void gdalReadsAllRowsOfWhatIsStreamed(String format) {
        var file = download(format);

        var info = gdal.info(file);

        assertThat(info).contains("Feature Count: " + WELLS).doesNotContain("\uFFFD");
    }

    @Test
    void aPackageKeepsEveryTypeAndEveryText() {
        var file = job("gpkg");

        var info = gdal.run(List.of("ogrinfo", "-so", file.toString(), "wells"));
        var features = byId(gdal.features(file.toString(), "wells"));
        assertThat(info)
                .contains("Feature Count: " + WELLS, "Geometry: Point")
                .contains("name: String", "visits: Integer64", "depthM: Real", "nothing: Real", "dug: Date")
                .contains("demo: Integer(Boolean)");
        // GDAL's reader of tables takes a carriage return for the end of a line
        assertThat(FORMULAS)
                .allSatisfy((id, name) ->
                        assertThat(features.get(id).path("name").asString()).isEqualTo(name.replace('\r', '\n')));
        assertThat(features.get("well-12").path("name").asString()).isEqualTo("a,\"b\"");
        assertThat(features.get("well-13").path("name").asString()).isEqualTo("two\nlines");
        assertThat(features.get("well-17").path("name").asString()).isEqualTo("𠮷野 🏭");
        assertThat(features.get("well-18").path("name").asString()).isEqualTo("  spaces  ");
        assertThat(features.get("well-20").path("name").isNull()).isTrue();
        assertThat(features.get("well-16").path("code").asString()).isEqualTo("000000000000000016");
    }

    @Test
    void aShapefileHasShortNamesAndWholeCharacters() throws IOException {
        var file = job("shp");

        var features = byId(gdal.features("/vsizip/" + file, "wells"));
        var fields = ZippedText.entry(file, "字段说明.csv");
        assertThat(ZippedText.names(file))
                .contains("wells.shp", "wells.shx", "wells.dbf", "wells.prj", "wells.cpg", "来源说明.txt");
        assertThat(ZippedText.entry(file, "wells.cpg").strip()).isEqualTo("UTF-8");
        assertThat(features).hasSize(WELLS);
        // 84 characters of three bytes are 252, and a letter before them leaves room for 84
        assertThat(features.get("well-15").path("name").asString()).isEqualTo("梅".repeat(84));
        assertThat(features.get("well-16").path("name").asString()).isEqualTo("e" + "梅".repeat(84));
        assertThat(features.get("well-16").path("code").asString()).isEqualTo("000000000000000016");
        assertThat(fields)
                .startsWith("\uFEFF文件,字段,属性,名称,单位,代码,截断或换字的值（个）\r\n")
                .contains("wells,name,name,名称,,,2\r\n")
                .contains("wells,stat_label,statusLabel,状态（含义）,,,0\r\n")
                .contains("open=开放;closed=封闭");
    }

    @Test
    void aGeodatabaseKeepsWhatIsUnknown() {
        var file = job("gdb");

        var info = gdal.run(List.of("ogrinfo", "-so", file.toString(), "wells"));
        var features = byId(gdal.features(file.toString(), "wells"));
        assertThat(info)
                .contains("Feature Count: " + WELLS, "Geometry: Point")
                .contains("name: String", "depthM: Real", "nothing: Real", "dug: DateTime", "demo: Integer");
        assertThat(features.get("well-17").path("name").asString()).isEqualTo("𠮷野 🏭");
        assertThat(features.get("well-20").path("name").isNull()).isTrue();
        assertThat(features.get("well-16").path("nothing").isNull()).isTrue();
        assertThat(features.get("well-16").path("code").asString()).isEqualTo("000000000000000016");
    }

    /** MapInfo has no unknown numbers, and its Chinese editions read code page 936. */
    @Test
    void aMapInfoTableHasTextsWhereNumbersAreUnknown() throws IOException {
        var file = job("tab");

        var info = gdal.run(List.of("ogrinfo", "-so", "/vsizip/" + file, "wells"));
        var features = byId(gdal.features("/vsizip/" + file, "wells"));
        assertThat(ZippedText.names(file))
                .contains("wells.tab", "wells.dat", "wells.map", "wells.id", "字段说明.csv", "来源说明.txt");
        assertThat(ZippedText.entry(file, "wells.tab")).contains("!charset WindowsSimpChinese");
        assertThat(info).contains("Feature Count: " + WELLS, "visits: Real", "nothing: String");
        assertThat(features.get("well-16").path("nothing").asString("")).isEmpty();
        assertThat(features.get("well-17").path("name").asString()).isEqualTo("〓野 〓");
        assertThat(features.get("well-15").path("name").asString()).isEqualTo("梅".repeat(100));
        assertThat(features.get("well-16").path("code").asString()).isEqualTo("000000000000000016");
        assertThat(ZippedText.entry(file, "字段说明.csv")).contains("wells,status_label,statusLabel,状态（含义）,,,0\r\n");
    }

    private static Map<String, JsonNode> byId(List<JsonNode> features) {
        var byId = new HashMap<String, JsonNode>();
        for (var feature : features) {
            byId.put(feature.at("/properties/id").asString(), feature.path("properties"));
        }
        return byId;
    }

    @Test
    void cellsOfAWorkbookAreTyped() throws IOException {
        var file = download("xlsx");

        var sheet = ZippedText.entry(file, "xl/worksheets/sheet1.xml");
        var words = ZippedText.of(file);
        assertThat(ZippedText.entry(file, "xl/workbook.xml")).contains("水井", "代码表", "来源");
        assertThat(sheet)
                .doesNotContain("<f>")
                .contains("state=\"frozen\"")
                .contains("t=\"inlineStr\"><is><t>000000000000000016</t>")
                .contains("<is><t>=1+1</t></is>")
                .contains("<v>-2.0</v>");
        assertThat(words).contains("封闭", "演示数据：", "审图号：未配置").doesNotContain("\uFFFD");
        assertThat(ZippedText.entry(file, "docProps/core.xml")).contains("<dc:creator>ParkAtlas</dc:creator>");
        var read = gdal.features(file.toString(), "水井", "-oo", "HEADERS=FORCE", "-oo", "FIELD_TYPES=AUTO");
        assertThat(read).hasSize(WELLS);
    }

    @ParameterizedTest
    @CsvSource({"gpkg, 20000", "shp, 20000", "gdb, 20000", "tab, 20000", "dxf, 19600", "fgb, 19600"})
    void whatTakesLongIsForAJob(String format, String objects) {
        var refused = service.get("/api/v1/exports/wells?format=" + format);
        var few = service.get("/api/v1/exports/wells?filter=visits%3C100&format=" + format);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("EXPORT_NEEDS_JOB", "/api/v1/export-jobs", objects);
        assertThat(few.statusCode()).isEqualTo(200);
        var outlook = service.json("/api/v1/exports/wells/outlook").path("formats");
        assertThat(outlook.valueStream().filter(it -> it.path("id").asString().equals(format)))
                .singleElement()
                .satisfies(it -> assertThat(it.path("how").asString()).isEqualTo("job"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wells?format=exe | 400 | format",
                "wells | 400 | format",
                "wells?format=csv&format=csv | 400 | format",
                "wells?format=csv&crs=EPSG:2381 | 400 | crs",
                "wells?format=kml&crs=EPSG:4490 | 400 | crs",
                "wells?format=geojson&crs=EPSG:4527 | 400 | crs",
                "wells?format=csv&header=upper | 400 | header",
                "wells?format=csv&sortby=tags | 400 | sortby",
                "wells?format=csv&limit=10 | 400 | limit",
                "wells?format=csv&depthM=deep | 400 | depthM",
                "wells?format=csv&filter=%27%20OR%201=1-- | 400 | filter",
                "wells?format=csv&filter=dug%3EDATE('2023-02-30') | 400 | filter",
                "wells?format=csv&bbox=1,2,3 | 400 | bbox",
                "wells/outlook?format=csv&x=1 | 400 | x",
                "ponds?format=csv | 404 | "
            })
    void badInputIsNamed(String path, int status, String parameter) {
        var answer = service.get("/api/v1/exports/" + path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body()).contains(parameter == null ? "EXPORT_NOT_FOUND" : "\"parameter\":\"" + parameter);
    }

    @Test
    void headCostsNothingAndTagsSpareTheBody() {
        var path = "/api/v1/exports/wells?format=csv&id=well-1";
        var head = service.send("HEAD", path, null);
        var first = service.get(path);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).hasValue(tag);
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(service.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(service.get("/api/v1/exports/wells?format=xlsx&id=well-1")
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    /** Twenty thousand rows, packed and not; what is unpacked is the same file, and each has a tag of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "geojsonseq", "kml"})
    void textsArePackedForWhoTakesThat(String format) throws IOException {
        var requests = new TileRequests(port);
        var path = "/api/v1/exports/wells?header=name&format=" + format;

        var plain = requests.get(path);
        var packed = requests.get(path, "Accept-Encoding", "gzip");
        var tag = TileRequests.header(packed, "ETag");

        assertThat(TileRequests.header(plain, "Content-Encoding")).isNull();
        assertThat(TileRequests.header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(TileRequests.header(packed, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(tag).endsWith("-gzip\"").isNotEqualTo(TileRequests.header(plain, "ETag"));
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(requests.get(path, "Accept-Encoding", "gzip", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void rowsComeInTheOrderThatIsAskedFor() throws IOException {
        var file = service.download(
                "/api/v1/exports/wells?format=csv&header=name&filter=visits%3C1000&sortby=-id",
                folder.resolve("sorted.csv"));

        var ids = records(file).stream().skip(1).map(it -> it.get(0)).toList();

        assertThat(ids).hasSize(999).isSortedAccordingTo((one, two) -> two.compareTo(one));
    }

    @Test
    void numbersOnThePlaneStandInColumnsOfTheirOwn() throws IOException {
        var file = service.download(
                "/api/v1/exports/wells?format=csv&header=name&crs=EPSG:4527&id=well-40", folder.resolve("plane.csv"));

        var records = records(file);
        assertThat(records.get(0)).contains("easting", "northing").doesNotContain("lon");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).contains("POINT (393");
    }
}
