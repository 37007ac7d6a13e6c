package org.parkatlas.catalog.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

/** Drawings (DXF), read again by GDAL and measured by PostGIS, and what formats cannot hold. */
@IntegrationTest
class ExportDrawingsIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

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

    /** Points where PostGIS has them, and names beside them. */
    @Test
    void aDrawingHasThePointsAndTheNames() {
        var expected = jdbc.sql(
                        "SELECT name, ST_X(p) AS x, ST_Y(p) AS y FROM (SELECT name, ST_Transform(position, 4548) AS p "
                                + "FROM park WHERE position IS NOT NULL) AS q")
                .query((row, number) ->
                        "%s %.3f %.3f".formatted(row.getString("name"), row.getDouble("x"), row.getDouble("y")))
                .list();

        var drawn = drawing("parks", "");
        var names = onLayer(drawn, "parks-name").stream()
                .map(it -> "%s %.3f %.3f"
                        .formatted(
                                it.at("/properties/Text").asString(),
                                it.at("/geometry/coordinates/0").asDouble(),
                                it.at("/geometry/coordinates/1").asDouble()))
                .toList();

        assertThat(names).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(onLayer(drawn, "parks")).hasSameSizeAs(expected);
        assertThat(drawn).hasSize(2 * expected.size());
    }

    /** Areas are lines around them; on layers of their own and by their names they say that they are synthetic. */
    @Test
    void aDrawingHasTheEdgesOfAreas() {
        var blocks =
                jdbc.sql("SELECT count(*) FROM park_block").query(Integer.class).single();
        var edges = jdbc.sql("SELECT sum(ST_Perimeter(ST_Transform(boundary, 4527))) FROM park_block")
                .query(Double.class)
                .single();

        var drawn = drawing("park-boundaries", "&crs=EPSG:4527");
        var lines = onLayer(drawn, "park-boundaries-demo");
        var length = lines.stream()
                .mapToDouble(it -> jdbc.sql("SELECT ST_Length(ST_GeomFromGeoJSON(:json)::geometry)")
                        .param("json", it.path("geometry").toString())
                        .query(Double.class)
                        .single())
                .sum();

        assertThat(length).isCloseTo(edges, within(0.01));
        assertThat(onLayer(drawn, "park-boundaries-demo-name"))
                .hasSize(blocks)
                .allSatisfy(
                        it -> assertThat(it.at("/properties/Text").asString()).endsWith("（演示数据）"));
        assertThat(onLayer(drawn, "park-boundaries")).isEmpty();
    }

    private List<JsonNode> drawing(String collection, String more) {
        var file = files.download(collection, "dxf", more);
        return gdal.features("/vsizip/%s/%s.dxf".formatted(file, collection), "entities");
    }

    private static List<JsonNode> onLayer(List<JsonNode> entities, String layer) {
        return entities.stream()
                .filter(it -> it.at("/properties/Layer").asString().equals(layer))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "plans, dxf, '', format",
        "projects, fgb, '', format",
        "parks, dxf, &crs=EPSG:4490, crs",
        "parks, dxf, &crs=CRS84, crs"
    })
    void whatAFormatCannotHoldIsNamed(String collection, String format, String more, String parameter) {
        var answer = service.get("/api/v1/exports/%s?format=%s%s".formatted(collection, format, more));
        var outlook =
                service.json("/api/v1/exports/%s/outlook".formatted(collection)).path("formats");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"" + parameter);
        assertThat(outlook.valueStream().filter(it -> it.path("id").asString().equals(format)))
                .singleElement()
                .satisfies(it -> assertThat(it.path("how").asString())
                        .isEqualTo(parameter.equals("format") ? "unavailable" : "direct"));
    }
}
