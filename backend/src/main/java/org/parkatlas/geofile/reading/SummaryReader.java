package org.parkatlas.geofile.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads what {@code ogrinfo -so -al -wkt_format WKT1} says. GDAL 3.6 says it in lines of text alone. A name may hold anything,
 * so each line is taken for what its end says.
 */
final class SummaryReader {

    private static final String LAYER = "Layer name: ";

    private static final Pattern FIELD = Pattern.compile(
            "(.*): ((?:Integer|Integer64|Real|String)(?:List)?|Date|Time|DateTime|Binary)(?:\\([A-Za-z0-9]+\\))? \\((\\d+)\\.\\d+\\).*",
            Pattern.DOTALL);

    /** A line of well-known text, the first or an indented one. */
    private static final Pattern WELL_KNOWN_TEXT = Pattern.compile("(?:[A-Z_0-9]+\\[|\\s+\\S).*", Pattern.DOTALL);

    /** GeoPackage (OGC 12-128r18, 1.1.2.1.2) names a system for layers that have none. */
    private static final List<String> UNDEFINED =
            List.of("\"Undefined geographic SRS\"", "\"Undefined Cartesian SRS\"");

    private final List<LayerSummary> layers = new ArrayList<>();
    private @Nullable String name;
    private StringBuilder system = new StringBuilder();
    private List<LayerSummary.Field> fields = new ArrayList<>();

    private SummaryReader() {}

    static List<LayerSummary> read(List<String> lines) {
        var reader = new SummaryReader();
        lines.forEach(reader::add);
        reader.finish();
        return reader.layers;
    }

    private void add(String line) {
        var field = FIELD.matcher(line);
        if (line.startsWith(LAYER)) {
            finish();
            name = line.substring(LAYER.length());
        } else if (name == null) {
            return;
        } else if (field.matches()) {
            fields.add(new LayerSummary.Field(field.group(1), field.group(2), Integer.parseInt(field.group(3))));
        } else if (WELL_KNOWN_TEXT.matcher(line).matches()) {
            system.append(line).append('\n');
        }
    }

    private void finish() {
        if (name != null) {
            var text = system.toString().strip();
            boolean none = text.isEmpty() || UNDEFINED.stream().anyMatch(text::contains);
            layers.add(new LayerSummary(name, none ? null : text, fields, null));
        }
        name = null;
        system = new StringBuilder();
        fields = new ArrayList<>();
    }
}
