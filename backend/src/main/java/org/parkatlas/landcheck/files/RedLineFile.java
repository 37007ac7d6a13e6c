package org.parkatlas.landcheck.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geofile.inspection.Findings;
import org.parkatlas.geofile.reading.Layer;
import org.parkatlas.geofile.reading.LayerReading;
import org.parkatlas.geofile.reading.StopSignal;

/**
 * A file in which red lines are looked for, while it is open.
 *
 * @param layers those of which {@code findings} tell, in the same order
 */
record RedLineFile(Findings findings, List<Layer> layers, LayerReading reading, StopSignal signal) {

    RedLineFile {
        layers = List.copyOf(layers);
    }

    /**
     * One layer of it with what was found there.
     *
     * @param encoding in which texts are read
     */
    record Part(Layer layer, Findings.Layer found, Charset encoding) {

        /** Rows with areas, as far as their types say. */
        long areas() {
            return found.geometryTypes().getOrDefault("Polygon", 0L)
                    + found.geometryTypes().getOrDefault("MultiPolygon", 0L);
        }

        /** Whether the file says in which system it is; degrees may be those of a web map, whatever their format calls them. */
        boolean isSettled() {
            return found.systems().settled() && found.comparison() == null;
        }
    }

    /**
     * The layers with areas.
     *
     * @param encoding in which texts are to be read, null for what is recommended
     */
    List<Part> parts(@Nullable Charset encoding) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < layers.size(); i++) {
            var found = findings.layers().get(i);
            var charset = encoding == null ? Charset.forName(found.encoding().recommended()) : encoding;
            parts.add(new Part(
                    layers.get(i), found, layers.get(i).source().texts() == null ? StandardCharsets.UTF_8 : charset));
        }
        return parts.stream().filter(part -> part.areas() > 0).toList();
    }

    /** Hands out the rows of a layer that are areas, one after the other. */
    void forEach(Part part, RowReader reader) throws IOException {
        var titles = new LineTitles(part);
        reading.read(part.layer(), signal).forEach((number, feature) -> {
            var type = feature.at("/geometry/type").asString("");
            if (feature.isMissingNode() || type.equals("Polygon") || type.equals("MultiPolygon")) {
                reader.accept(new FileLine(number, titles.of(number, feature.path("properties")), feature));
            }
        });
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowReader {

        /** Takes a row. */
        void accept(FileLine line);
    }
}
