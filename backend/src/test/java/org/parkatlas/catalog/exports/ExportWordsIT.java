package org.parkatlas.catalog.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What files say besides their objects: where they are from, that they are synthetic, how they are drawn. */
@IntegrationTest
class ExportWordsIT {

    @LocalServerPort
    private int port;

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

    /** As QGIS looks for it: an empty schema, the table and its column of shapes, one default each. */
    @Test
    void aPackageBringsTheStyleOfItsLayers() {
        var file = files.download("park-boundaries", "gpkg");

        var styles = gdal.features(file.toString(), "layer_styles");

        assertThat(styles).singleElement().satisfies(it -> {
            var style = it.path("properties");
            assertThat(style.path("f_table_schema").asString("none")).isEmpty();
            assertThat(style.path("f_table_name").asString()).isEqualTo("park-boundaries");
            assertThat(style.path("f_geometry_column").asString()).isEqualTo("geom");
            assertThat(style.path("useAsDefault").asBoolean()).isTrue();
            assertThat(style.path("styleQML").asString()).contains("categorizedSymbol", "236,235,232,31");
            assertThat(style.path("styleSLD").asString()).contains("#ECEBE8");
        });
    }

    /** Promise 1 and the licence of every pack; the demonstration pack is named where its shapes are. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "geojsonseq", "xlsx", "gpkg", "shp", "gdb", "tab", "dxf", "fgb", "kml"})
    void saysWhereItIsFromAndThatItIsSynthetic(String format) throws IOException {
        var answer = service.get("/api/v1/exports/park-boundaries?format=" + format);

        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename=\"park-boundaries-synthetic-v")
                .contains(ExportRequests.encoded("（演示数据）"));
        var words = words(format, "park-boundaries");
        assertThat(words).contains("CC0 1.0", "演示数据");
        assertThat(words(format, "parks")).contains("CC BY 4.0", "GeoNames").doesNotContain("CC0 1.0");
    }

    /** All text in a file, whatever it is packed in. */
    private String words(String format, String collection) throws IOException {
        var file = files.download(collection, format);
        return switch (format) {
            case "gpkg", "gdb" -> tables(file);
            case "fgb" -> gdal.features(file.toString(), collection).toString();
            case "xlsx", "shp", "tab", "dxf" -> ZippedText.of(file);
            default -> Files.readString(file);
        };
    }

    private String tables(Path file) {
        var texts = new ArrayList<String>();
        for (var table : List.of("meta_notes", "meta_licences", "meta_sources")) {
            texts.add(gdal.features(file.toString(), table).toString());
        }
        return String.join("\n", texts);
    }
}
