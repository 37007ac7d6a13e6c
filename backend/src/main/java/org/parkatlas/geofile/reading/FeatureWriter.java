package org.parkatlas.geofile.reading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes rows as {@link LayerRows} reads them: one GeoJSON feature a line. */
public final class FeatureWriter implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final OutputStream out;

    /** Makes the file. */
    public FeatureWriter(Path file) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    /** Writes one row. */
    public void write(JsonNode properties, JsonNode geometry) throws IOException {
        var feature = JsonNodeFactory.instance.objectNode().put("type", "Feature");
        feature.set("properties", properties);
        feature.set("geometry", geometry);
        write(feature);
    }

    void write(JsonNode feature) throws IOException {
        out.write(JSON.writeValueAsBytes(feature));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
