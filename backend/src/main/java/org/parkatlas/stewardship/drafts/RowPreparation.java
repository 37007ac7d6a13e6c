package org.parkatlas.stewardship.drafts;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoJson;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.geo.input.AcceptedShape;
import org.parkatlas.geo.input.GeoJsonReader;
import org.parkatlas.geo.input.GeometryFamily;
import org.parkatlas.geo.input.GeometryFault;
import org.parkatlas.geo.input.GeometryProblem;
import org.parkatlas.geo.input.GeometryRules;
import org.parkatlas.geofile.files.RawText;
import org.parkatlas.geofile.inspection.EastFirst;
import org.parkatlas.geofile.inspection.FaultTitles;
import org.parkatlas.geofile.reading.Layer;
import org.parkatlas.geofile.reading.LayerSummary;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.RowPlace;
import org.parkatlas.intake.spi.SourceRow;
import org.parkatlas.problem.Wording;
import org.parkatlas.stewardship.decisions.Decision;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes of the features of a layer rows of a kind, as was decided. */
final class RowPreparation {

    private static final JsonMapper JSON = new JsonMapper();

    /** GDAL writes dates so. */
    private static final String SLASHED_DATE = "\\d{4}/\\d{2}/\\d{2}( 00:00:00.*)?";

    private static final int LENGTH_OF_DATE = 10;

    private final Decision decision;
    private final UnaryOperator<String> readable;
    private final Map<String, LayerSummary.Field> sources = new LinkedHashMap<>();

    /** By their names in each encoding: a decision has those of the findings, which may have been read in another one. */
    private final Map<String, LayerSummary.Field> named = new HashMap<>();

    private final GeoJsonReader shapes;
    private final boolean makesIds;

    /** Rows with these columns. */
    RowPreparation(Decision decision, Layer layer, List<PackColumn> columns, Projections projections) {
        this.decision = decision;
        this.readable = layer.source().texts() == null ? text -> text : decoded(decision.encoding());
        layer.fields().forEach(field -> sources.put(readable.apply(field.name()), field));
        if (layer.source().texts() != null) {
            for (var charset : List.of(RawText.GB18030, StandardCharsets.UTF_8)) {
                layer.fields().forEach(field -> named.put(RawText.decode(field.name(), charset), field));
            }
        }
        named.putAll(sources);
        var rules = GeometryRules.forImport(GeometryFamily.AREA)
                .in(ReferenceSystems.find(decision.system()).orElseThrow());
        this.shapes = new GeoJsonReader(decision.repairs() ? rules.repairing() : rules, projections);
        this.makesIds = columns.stream().anyMatch(column -> column.name().equals("code"))
                && columns.stream().anyMatch(column -> column.name().equals("id"));
    }

    private static UnaryOperator<String> decoded(@Nullable String encoding) {
        var charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return bytes -> RawText.decode(bytes, charset);
    }

    /**
     * A row that its section can check.
     *
     * @param shape null where it cannot be taken; the row then says why
     */
    record Prepared(SourceRow row, @Nullable AcceptedShape shape) {}

    /**
     * Makes a row.
     *
     * @param number  from 1
     * @param feature missing where the row is too long to be read
     */
    Prepared prepare(long number, JsonNode feature) {
        var place = RowPlace.line("", Math.toIntExact(number));
        var cells = cells(feature.path("properties"));
        if (feature.isMissingNode()) {
            return unshaped(place, cells, FaultTitles.of(GeometryFault.GEOM_TOO_COMPLEX));
        }
        try {
            var shape = shape(feature);
            return new Prepared(new SourceRow(place, cells, text(shape.shape()), Map.of()), shape);
        } catch (GeometryProblem problem) {
            return unshaped(place, cells, wording(problem));
        }
    }

    private static Prepared unshaped(RowPlace place, Map<String, String> cells, Wording reason) {
        return new Prepared(new SourceRow(place, cells, null, Map.of(SourceRow.GEOMETRY, reason)), null);
    }

    private AcceptedShape shape(JsonNode feature) {
        var geometry = feature.path("geometry");
        return shapes.read(
                geometry instanceof ObjectNode object ? EastFirst.of(object, decision.axes()) : geometry, "");
    }

    private static String text(GeoShape shape) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(text)) {
            GeoJson.writeExact(generator, shape.toJts());
        }
        return text.toString();
    }

    private static Wording wording(GeometryProblem problem) {
        var place = problem.location()
                .map(point -> " (%.6f, %.6f)".formatted(point.lon(), point.lat()))
                .orElse("");
        return new Wording(
                problem.getMessage() + place, FaultTitles.of(problem.fault()).en() + "." + place);
    }

    private Map<String, String> cells(JsonNode properties) {
        var cells = new LinkedHashMap<String, String>(decision.constants());
        for (var column : decision.columns()) {
            var field = named.get(column.source());
            if (field != null) {
                cells.put(column.target(), column.cell(cell(properties.path(field.name()), field.type())));
            }
        }
        if (makesIds && cells.getOrDefault("id", "").isBlank()) {
            cells.put("id", id(cells.getOrDefault("countyCode", ""), cells.getOrDefault("code", "")));
        }
        cells.values().removeIf(String::isBlank);
        return cells;
    }

    private String cell(JsonNode value, String type) {
        if (value.isNumber()) {
            return new BigDecimal(value.asString()).stripTrailingZeros().toPlainString();
        }
        var text = readable.apply(value.isValueNode() ? value.asString("") : value.toString())
                .strip();
        return type.startsWith("Date") && text.matches(SLASHED_DATE)
                ? text.substring(0, LENGTH_OF_DATE).replace('/', '-')
                : text;
    }

    /** The county and the code of the parcel, as far as ids can hold them; both together are unique in the country. */
    private static String id(String county, String code) {
        var plain = Normalizer.normalize(code, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-./\\\\()#]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "" : county + "-" + plain;
    }

    /** The feature with texts as people read them, and besides what is wrong with it. */
    ObjectNode explained(JsonNode properties, String faults) {
        var explained = JSON.createObjectNode();
        sources.forEach((name, field) -> {
            var value = properties.path(field.name());
            if (!value.isMissingNode()) {
                explained.set(
                        name,
                        value.isString()
                                ? JSON.getNodeFactory().stringNode(readable.apply(value.stringValue()))
                                : value);
            }
        });
        return explained.put("错误", faults);
    }
}
