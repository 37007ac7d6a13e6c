package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * GDAL's OAPIF driver as a client.
 *
 * @param folder  for what it prints
 * @param address of the landing page
 */
record Gdal(Path folder, String address) {

    /** The description of a collection. */
    String describe(String collection, String... options) {
        var command = new ArrayList<>(List.of("ogrinfo", "-ro", "-al", "-so"));
        command.addAll(List.of(options));
        command.addAll(List.of("OAPIF:" + address, collection));
        return run(command);
    }

    /** The properties of the features of a collection, the id among them, as GDAL writes them to GeoJSON. */
    List<JsonNode> read(String collection, String... options) {
        var command = new ArrayList<>(List.of("ogr2ogr", "-f", "GeoJSON", "/vsistdout/"));
        command.addAll(List.of(options));
        command.addAll(List.of("OAPIF:" + address, collection));
        return JsonMapper.shared()
                .readTree(run(command))
                .path("features")
                .valueStream()
                .map(it -> it.path("properties"))
                .toList();
    }

    /** The ids of the features of a collection. */
    List<String> ids(String collection, String... options) {
        return read(collection, options).stream()
                .map(it -> it.path("id").asString(""))
                .toList();
    }

    private String run(List<String> command) {
        var output = folder.resolve("output");
        var errors = folder.resolve("errors");
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("no_proxy", "127.0.0.1");
        try {
            var process = builder.redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            var said = Files.readString(errors, StandardCharsets.UTF_8);
            assertThat(said).as(String.join(" ", command)).doesNotContain("ERROR");
            assertThat(process.exitValue()).as(said).isZero();
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
