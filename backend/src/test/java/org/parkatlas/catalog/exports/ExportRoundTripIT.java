package org.parkatlas.catalog.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.catalog.query.FeatureReader;
import org.parkatlas.catalog.query.PageQuery;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.SortOrder;
import org.parkatlas.catalog.query.cql.FilterReader;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

/** Every format of every collection of the repository's packs, read again by GDAL and measured by PostGIS. */
@Tag("faults") // minutes of work
@IntegrationTest
class ExportRoundTripIT {

    /** Tables, which are alike in every format. */
    private static final List<String> LISTED = List.of(
            "bases",
            "enterprise-places",
            "measures",
            "observations",
            "organs",
            "park-places",
            "plans",
            "projects",
            "site-items",
            "statements");

    static final List<String> DRAWN =
            List.of("counties", "enterprises", "layout", "park-boundaries", "parks", "towns", "transport");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FeatureTypes types;

    @Autowired
    private FeatureReader reader;

    @Autowired
    private FilterReader filters;

    @TempDir
    private Path folder;

    private ExportRequests service;
    private ExportedFiles files;
    private Gdal gdal;

    @BeforeEach
    void connect() {
        service = new ExportRequests(port);
        files = new ExportedFiles(service, folder);
        gdal = new Gdal(folder);
    }

    static Stream<List<String>> cases() {
        var everyFormat = Stream.of("csv", "geojson", "geojsonseq", "gpkg", "shp", "gdb", "tab", "kml")
                .flatMap(format -> Stream.concat(DRAWN.stream(), Stream.of("projects"))
                        .map(collection -> List.of(collection, format)));
        var everyTable = LISTED.stream().map(collection -> List.of(collection, "gpkg"));
        return Stream.concat(everyFormat, everyTable).distinct();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasTheSameIdsAndAreas(List<String> named) {
        var type = types.find(named.get(0)).orElseThrow();
        var format = named.get(1);

        var read = areas(features(type, format));

        var expected = areas(type);
        assertThat(read.keySet()).isEqualTo(expected.keySet());
        // a coordinate of MapInfo is a whole number, about 0.1 mm here
        var near = within(format.equals("tab") ? 5.0 : 0.01);
        assertThat(read).allSatisfy((id, area) -> assertThat(area).as(id).isCloseTo(expected.get(id), near));
    }

    @ParameterizedTest
    @FieldSource("DRAWN")
    void aFlatGeobufHasWhateverHasAShape(String collection) {
        var type = type(collection);

        var read = areas(gdal.features(files.download(type.id(), "fgb").toString(), type.id()));

        var expected = areas(type);
        expected.keySet().retainAll(shaped(type));
        assertThat(read.keySet()).isEqualTo(expected.keySet());
        assertThat(read).allSatisfy((id, area) -> assertThat(area).as(id).isCloseTo(expected.get(id), within(0.01)));
    }

    private List<String> shaped(FeatureType type) {
        var relation = type.relation();
        return jdbc.sql("SELECT %s FROM %s WHERE %s IS NOT NULL"
                        .formatted(relation.id(), relation.relation(), relation.geometry()))
                .query(String.class)
                .list();
    }

    private List<JsonNode> features(FeatureType type, String format) {
        var file = files.download(type.id(), format);
        return switch (format) {
            case "csv" ->
                gdal.features(
                        file.toString(), type.id(), "-oo", "GEOM_POSSIBLE_NAMES=wkt", "-oo", "KEEP_GEOM_COLUMNS=NO");
            case "kml" ->
                layers(file).stream()
                        .flatMap(layer -> gdal.features(file.toString(), layer).stream())
                        .toList();
            case "gdb" -> gdal.features(file.toString(), type.id().replace('-', '_'));
            default -> gdal.features(ExportedFiles.source(file), type.id());
        };
    }

    /** A folder of KML is a layer for GDAL. */
    private List<String> layers(Path kml) {
        return gdal.run(List.of("ogrinfo", "-q", kml.toString()))
                .lines()
                .map(line -> line.replaceFirst("^\\d+: ", "").replaceFirst(" \\([^()]*\\)$", ""))
                .toList();
    }

    /** m² by id, of all in one question. */
    private Map<String, Double> areas(List<JsonNode> features) {
        var areas = new TreeMap<String, Double>();
        jdbc.sql("""
                        SELECT id, coalesce(ST_Area(ST_SetSRID(ST_GeomFromGeoJSON(shape), 4490)::geography), 0) AS area
                        FROM unnest(CAST(:ids AS text[]), CAST(:shapes AS text[])) AS read (id, shape)
                        """)
                .param("ids", features.stream().map(ExportedFiles::id).toArray(String[]::new))
                .param("shapes", features.stream().map(ExportRoundTripIT::shape).toArray(String[]::new))
                .query(row -> {
                    areas.put(row.getString("id"), row.getDouble("area"));
                });
        return areas;
    }

    private static @Nullable String shape(JsonNode feature) {
        var geometry = feature.path("geometry");
        return geometry.isNull() ? null : geometry.toString();
    }

    private Map<String, Double> areas(FeatureType type) {
        var relation = type.relation();
        var geometry = relation.geometry() == null ? "NULL::geometry" : relation.geometry();
        var areas = new TreeMap<String, Double>();
        jdbc.sql("SELECT %s AS id, coalesce(ST_Area((%s)::geography), 0) AS area FROM %s"
                        .formatted(relation.id(), geometry, relation.relation()))
                .query(row -> {
                    areas.put(row.getString("id"), row.getDouble("area"));
                });
        return areas;
    }

    @ParameterizedTest
    @CsvSource({
        "gpkg, EPSG:4490, China Geodetic Coordinate System 2000",
        "gpkg, EPSG:4527, CGCS2000 / 3-degree Gauss-Kruger zone 39",
        "gpkg, EPSG:4548, CGCS2000 / 3-degree Gauss-Kruger CM 117E",
        "gpkg, EPSG:3857, WGS 84 / Pseudo-Mercator",
        "gdb, EPSG:4490, China Geodetic Coordinate System 2000",
        "gdb, EPSG:4548, CGCS2000 / 3-degree Gauss-Kruger CM 117E",
        "fgb, EPSG:4490, China Geodetic Coordinate System 2000",
        "fgb, EPSG:4527, CGCS2000 / 3-degree Gauss-Kruger zone 39",
        "shp, EPSG:4490, China Geodetic Coordinate System 2000",
        "shp, EPSG:4526, CGCS2000 / 3-degree Gauss-Kruger zone 38",
        "shp, EPSG:4527, CGCS2000 / 3-degree Gauss-Kruger zone 39",
        "shp, EPSG:4547, CGCS2000 / 3-degree Gauss-Kruger CM 114E",
        "shp, EPSG:4326, WGS 84"
    })
    void saysInWhichReferenceSystemItIs(String format, String crs, String name) {
        var file = files.download("park-boundaries", format, "&crs=" + crs);

        var layer = format.equals("gdb") ? "park_boundaries" : "park-boundaries";

        var info = gdal.run(List.of("ogrinfo", "-so", ExportedFiles.source(file), layer));

        assertThat(info)
                .contains("Layer name: " + layer, "\"" + name + "\"")
                .contains("ID[\"EPSG\"," + crs.substring(5) + "]]");
    }

    /** The area of a polygon on the plane is not that on the ellipsoid, so it goes back to degrees first. */
    @Test
    void coordinatesOnThePlaneAreThoseOfThePlace() {
        var type = type("park-boundaries");
        var file = files.download(type.id(), "gpkg", "&crs=EPSG:4527");

        var read = areas(gdal.features(file.toString(), type.id(), "-t_srs", "EPSG:4490"));

        var expected = areas(type);
        assertThat(read.keySet()).isEqualTo(expected.keySet());
        assertThat(read).allSatisfy((id, area) -> assertThat(area).as(id).isCloseTo(expected.get(id), within(0.01)));
    }

    /** A download has neither a length nor ranges; GDAL reads it all the same where it is told to stream. */
    @ParameterizedTest
    @CsvSource({"csv, /vsicurl_streaming/", "geojson, /vsicurl_streaming/", "geojson, ''"})
    void gdalReadsADownloadWhileItIsWritten(String format, String handler) {
        var type = type("towns");
        var address =
                "%shttp://127.0.0.1:%d/api/v1/exports/towns?header=name&format=%s".formatted(handler, port, format);
        var source = format.equals("csv") ? "CSV:" + address : address;
        var layer = gdal.run(List.of("ogrinfo", "-q", source))
                .replaceFirst("^1: ", "")
                .replaceFirst(" \\(.*\\)\\s*$", "")
                .strip();

        assertThat(gdal.features(source, layer))
                .extracting(ExportedFiles::id)
                .containsExactlyInAnyOrderElementsOf(areas(type).keySet());
    }

    @Test
    void aWholePlanIsOnePackageOfItsOwnObjects() {
        var file = service.download("/api/v1/plan-exports/meizhou", folder.resolve("plan.gpkg"));

        var layers = gdal.run(List.of("ogrinfo", "-q", file.toString()));
        assertThat(layers.lines().map(line -> line.replaceAll("^\\d+: | \\(.*$", "")))
                .containsAll(DRAWN)
                .containsAll(LISTED)
                .contains("meta_codes", "meta_fields", "meta_licences", "meta_notes", "meta_sources", "meta_citations");
        for (var collection : List.of("parks", "enterprises", "layout", "projects")) {
            var type = type(collection);
            var expected = jdbc.sql("SELECT %s FROM %s WHERE plan_id = 'meizhou'"
                            .formatted(type.relation().id(), type.relation().relation()))
                    .query(String.class)
                    .list();
            assertThat(gdal.features(file.toString(), collection))
                    .extracting(ExportedFiles::id)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        var cited = gdal.features(file.toString(), "meta_citations").stream()
                .map(it -> it.at("/properties/document").asString(""))
                .distinct();
        var documents = gdal.features(file.toString(), "meta_sources").stream()
                .map(it -> it.at("/properties/document").asString(""))
                .toList();
        assertThat(cited).isNotEmpty().allMatch(documents::contains);
        assertThat(service.get("/api/v1/plan-exports/nowhere").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "parks | planId = 'meizhou' AND kind IN ('park','site')",
                "parks | S_INTERSECTS(geometry, BBOX(116.0,24.2,116.2,24.4))",
                "parks | countyCodes = '441403' OR geometry IS NULL",
                "enterprises | NOT (planId = 'meizhou')",
                "park-boundaries | demo = true AND areaM2 > 100000",
                "projects | CASEI(name) LIKE CASEI('%产业%')"
            })
    void selectsWhatEveryOtherOutletSelects(String collection, String filter) {
        var type = type(collection);
        var parsed = filters.read(
                filter, FilterReader.Language.CQL2_TEXT, new Queryables(type, Viewer.PUBLIC), ReferenceSystems.CRS84);
        var expected = reader
                .page(
                        new Selection(Viewer.PUBLIC, type, parsed),
                        PageQuery.of(SortOrder.BY_ID, ReferenceSystems.CRS84, 1000, null))
                .rows()
                .stream()
                .map(it -> it.id())
                .toList();

        var given = "&filter=" + ExportRequests.encoded(filter);
        var package_ = gdal.features(files.download(type.id(), "gpkg", given).toString(), collection);
        var table = csvIds(files.download(type.id(), "csv", given));

        assertThat(expected).isNotEmpty();
        assertThat(package_).extracting(ExportedFiles::id).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(table).containsExactlyElementsOf(expected);
        assertThat(service.json("/api/v1/exports/" + collection + "/outlook?filter=" + ExportRequests.encoded(filter))
                        .path("total")
                        .asInt(-1))
                .isEqualTo(expected.size());
    }

    private static List<String> csvIds(Path csv) {
        try (var parser = org.apache.commons.csv.CSVParser.parse(
                Files.readString(csv).substring(1), org.apache.commons.csv.CSVFormat.RFC4180)) {
            return parser.stream().skip(1).map(it -> it.get(0)).toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private FeatureType type(String collection) {
        return types.find(collection).orElseThrow();
    }
}
