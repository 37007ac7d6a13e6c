package org.parkatlas.landcheck.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.Area;
import org.parkatlas.geofile.files.FileFormat;
import org.parkatlas.geofile.reading.FeatureWriter;
import org.parkatlas.geofile.reading.LayerWriting;
import org.parkatlas.geofile.reading.StopSignal;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what came of a batch as a GeoPackage: a layer of the red lines, and one of what of them each rule is about. */
@Component
class ResultPackage {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SYSTEM = "EPSG:4490";

    private final ResultRows rows;
    private final LayerWriting writing;

    ResultPackage(ResultRows rows, LayerWriting writing) {
        this.rows = rows;
        this.writing = writing;
    }

    void write(ResultFiles.Order order, Path target) throws IOException {
        var folder = Files.createDirectory(target.resolveSibling("layers"));
        var signal = new StopSignal();
        var lines = folder.resolve("lines.geojsonl");
        writeLines(order, lines);
        writing.write(layer(lines, "红线", folder), target, signal);
        var parts = folder.resolve("parts.geojsonl");
        if (writeParts(order, parts) > 0) {
            writing.add(layer(parts, "各部分", folder), target, signal);
        }
    }

    private static LayerWriting.Order layer(Path rows, String name, Path folder) {
        return new LayerWriting.Order(rows, FileFormat.GEOPACKAGE, name, SYSTEM, folder);
    }

    private void writeLines(ResultFiles.Order order, Path target) throws IOException {
        try (var writer = new FeatureWriter(target)) {
            rows.forEachResult(
                    order.batch().id(),
                    line -> writer.write(properties(line, order.language()), nodeOrNull(line.shape())));
        }
    }

    private static JsonNode nodeOrNull(@Nullable JsonNode shape) {
        return shape == null ? NODES.nullNode() : shape;
    }

    private static ObjectNode properties(ResultRows.Result line, Locale language) {
        var properties = NODES.objectNode()
                .put("序号", line.number())
                .put("行", line.row())
                .put("编号", line.title())
                .put("结论", line.outcome().title().in(language))
                .put("首要原因", line.reason().in(language))
                .put("县区代码", line.county() == null ? "" : line.county());
        var area = line.areaM2() == null ? null : new Area(line.areaM2());
        properties.put("面积m2", area == null ? null : area.roundedSquareMetres());
        return properties.put("面积亩", area == null ? null : area.roundedMu());
    }

    private int writeParts(ResultFiles.Order order, Path target) throws IOException {
        var written = new int[1];
        try (var writer = new FeatureWriter(target)) {
            var batch = order.batch();
            rows.forEachPart(batch.id(), batch.counts().done(), part -> {
                var area = new Area(part.areaM2());
                var properties = NODES.objectNode()
                        .put("序号", part.number())
                        .put("编号", part.title())
                        .put("主题", part.theme())
                        .put("面积m2", area.roundedSquareMetres())
                        .put("面积亩", area.roundedMu());
                writer.write(properties, part.shape());
                written[0]++;
            });
        }
        return written[0];
    }
}
