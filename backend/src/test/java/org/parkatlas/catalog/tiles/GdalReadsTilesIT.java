package org.parkatlas.catalog.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** GDAL's MVT driver as a client: a reader that shares nothing with us. */
@IntegrationTest
class GdalReadsTilesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    /** Points in the 64 units between two tiles are in both, so that there are more features than objects. */
    @Test
    void readsALevelOfPointsWithNamesAndTypes() throws Exception {
        var located = jdbc.sql("SELECT count(*) FROM park WHERE position IS NOT NULL")
                .query(Long.class)
                .single();

        var csv = ogr(
                "ogr2ogr",
                "-f",
                "CSV",
                "/vsistdout/",
                "MVT:http://127.0.0.1:%d/tiles/parks/6".formatted(port),
                "-dialect",
                "SQLite",
                "-sql",
                "SELECT DISTINCT id, shortName, accuracyM FROM parks");

        assertThat(csv.lines().count() - 1).isEqualTo(located);
        assertThat(csv).contains("广梅园").doesNotContain("\uFFFD");
    }

    @Test
    void readsOneTileOfAreasAsAreas() throws Exception {
        var tile = folder.resolve("0-0-0.pbf");
        Files.write(
                tile, new TileRequests(port).get("/tiles/counties/0/0/0.pbf").body());
        var near = folder.resolve("7-105-55.pbf");
        Files.write(
                near, new TileRequests(port).get("/tiles/counties/7/105/55.pbf").body());

        var described = ogr("ogrinfo", "-al", "-so", near.toString());
        var geometries = ogr(
                "ogrinfo",
                "-q",
                "-dialect",
                "SQLite",
                "-sql",
                "SELECT DISTINCT ST_IsValid(geometry) AS valid FROM counties",
                near.toString());

        assertThat(ogr("ogrinfo", "-al", "-so", tile.toString())).contains("Feature Count");
        assertThat(described).contains("Layer name: counties", "Polygon", "cityName: String");
        assertThat(geometries).contains("valid (Integer) = 1").doesNotContain("valid (Integer) = 0");
    }

    private String ogr(String... command) throws IOException, InterruptedException {
        var output = folder.resolve("output");
        var errors = folder.resolve("errors");
        var builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("no_proxy", "127.0.0.1");
        var process = builder.redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(errors, StandardCharsets.UTF_8))
                .isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
