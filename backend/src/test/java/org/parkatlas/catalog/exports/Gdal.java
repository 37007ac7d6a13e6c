package org.parkatlas.catalog.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GDAL as a reader that shares nothing with us. */
public record Gdal(Path folder) {

    /** What {@code ogrinfo} says of all layers. */
    String info(Path file, String... options) {
        var command = new ArrayList<>(List.of("ogrinfo", "-al", "-so"));
        command.addAll(List.of(options));
        command.add(file.toString());
        return run(command);
    }

    /** The features of one layer as GDAL reads them, coordinates with all digits. */
    public List<JsonNode> features(String source, String layer, String... options) {
        var command = new ArrayList<>(
                List.of("ogr2ogr", "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=15", "/vsistdout/", source, layer));
        command.addAll(List.of(options));
        var text = run(command);
        assertThat(text).doesNotContain("\uFFFD");
        return new JsonMapper().readTree(text).path("features").valueStream().toList();
    }

    String run(List<String> command) {
        try {
            var output = Files.createTempFile(folder, "output", ".txt");
            var errors = Files.createTempFile(folder, "errors", ".txt");
            var builder = new ProcessBuilder(command);
            builder.environment().put("LC_ALL", "C.UTF-8");
            var process = builder.redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue())
                    .as(Files.readString(errors, StandardCharsets.UTF_8))
                    .isZero();
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
