package org.parkatlas.maps.wms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.features.FeatureJson;
import org.parkatlas.catalog.http.XmlText;
import org.parkatlas.catalog.query.FeatureReader;
import org.parkatlas.catalog.query.FeatureRow;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.PageQuery;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.SortOrder;
import org.parkatlas.catalog.query.SpatialOperator;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.geo.AxisOrder;
import org.parkatlas.geo.GeoShape;
import org.parkatlas.geo.PlainNumber;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.maps.MapLayer;
import org.parkatlas.maps.MapWindow;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Tells what lies at a pixel of a map: what the viewer may know of it, as the items of the collections say it. */
@Component
class FeatureInfo {

    private static final Wording NOTHING = new Wording("此处没有对象。", "There is nothing here.");
    private static final Wording YES = new Wording("是", "yes");
    private static final Wording NO = new Wording("否", "no");
    private static final Wording ID = new Wording("编号", "Id");

    /** Beside the symbol of a point one has hit it all the same; pixels. */
    private static final int BESIDE = 2;

    private final FeatureReader reader;
    private final Projections projections;
    private final JsonMapper json;

    FeatureInfo(FeatureReader reader, Projections projections, JsonMapper json) {
        this.reader = reader;
        this.projections = projections;
        this.json = json;
    }

    /** Objects of a layer. */
    record Found(MapLayer layer, List<FeatureRow> rows) {

        Found {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What lies at a pixel, the uppermost layer first.
     *
     * @param layers the lowest first
     * @param most   objects of each layer
     */
    List<Found> find(MapWindow window, List<MapLayer> layers, int column, int row, int most) {
        var found = new ArrayList<Found>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            var layer = layers.get(i);
            var place = window.around(column, row, layer.reachPx() + BESIDE).reach(projections);
            if (place.isPresent() && window.shows(layer)) {
                var box = place.get();
                var shape = GeoShape.ofWkt(String.format(
                        Locale.ROOT,
                        "POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))",
                        box.west(),
                        box.south(),
                        box.east(),
                        box.north()));
                found.add(new Found(layer, rows(layer.selection(), shape, most)));
            }
        }
        return found;
    }

    private List<FeatureRow> rows(Selection selection, GeoShape place, int most) {
        var touching = new Filter.Spatial(SpatialOperator.S_INTERSECTS, place, Filter.Order.GEOMETRY_FIRST);
        var there = new Selection(selection.viewer(), selection.type(), Filter.and(selection.filter(), touching));
        return reader.page(there, PageQuery.of(SortOrder.BY_ID, ReferenceSystems.CRS84, most, null))
                .rows();
    }

    /** The answer, UTF-8. */
    byte[] write(List<Found> found, FeatureInfoFormat format, Locale language) {
        return switch (format) {
            case HTML -> html(found, language).getBytes(StandardCharsets.UTF_8);
            case TEXT -> text(found, language).getBytes(StandardCharsets.UTF_8);
            case JSON, GEOJSON -> geojson(found);
        };
    }

    private byte[] geojson(List<Found> found) {
        var bytes = new ByteArrayOutputStream();
        try (var generator = json.createGenerator(bytes)) {
            generator.writeStartObject();
            generator.writeStringProperty("type", "FeatureCollection");
            generator.writeName("features");
            generator.writeStartArray();
            for (var ofLayer : found) {
                var writer = new FeatureJson(ofLayer.layer().selection().properties(), AxisOrder.EAST_NORTH);
                ofLayer.rows().forEach(row -> writer.write(generator, row, List.of()));
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static boolean isEmpty(List<Found> found) {
        return found.stream().allMatch(it -> it.rows().isEmpty());
    }

    private static String html(List<Found> found, Locale language) {
        return "<!DOCTYPE html>\n"
                + XmlText.write(xml -> xml.element(
                        "html",
                        page -> {
                            page.element("head", head -> {
                                head.empty("meta", "charset", "utf-8");
                                head.leaf("title", Capabilities.TITLE.in(language));
                            });
                            page.element("body", body -> {
                                if (isEmpty(found)) {
                                    body.leaf("p", NOTHING.in(language));
                                }
                                for (var ofLayer : found) {
                                    for (var row : ofLayer.rows()) {
                                        body.element("table", table -> table(table, ofLayer, row, language));
                                    }
                                }
                            });
                        },
                        "lang",
                        language.getLanguage()));
    }

    private static void table(XmlText xml, Found ofLayer, FeatureRow row, Locale language) throws XMLStreamException {
        xml.leaf("caption", ofLayer.layer().style().title());
        for (var line : lines(ofLayer, row, language)) {
            xml.element("tr", it -> {
                it.leaf("th", line.label(), "scope", "row");
                it.leaf("td", line.value());
            });
        }
    }

    private static String text(List<Found> found, Locale language) {
        if (isEmpty(found)) {
            return NOTHING.in(language) + "\n";
        }
        var text = new StringBuilder();
        for (var ofLayer : found) {
            for (var row : ofLayer.rows()) {
                text.append(ofLayer.layer().style().title()).append('\n');
                for (var line : lines(ofLayer, row, language)) {
                    text.append(line.label()).append(": ").append(line.value()).append('\n');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private record Line(String label, String value) {}

    private static List<Line> lines(Found ofLayer, FeatureRow row, Locale language) {
        var lines = new ArrayList<Line>();
        lines.add(new Line(ID.in(language), row.id()));
        var properties = ofLayer.layer().selection().properties();
        for (int i = 0; i < properties.size(); i++) {
            var value = value(properties.get(i), row.values().get(i), language);
            if (!value.isEmpty()) {
                lines.add(new Line(properties.get(i).label().in(language), value));
            }
        }
        return lines;
    }

    /** Words for a value, none where there is none. */
    private static String value(FeatureProperty property, @Nullable Object value, Locale language) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> several) {
            return several.stream()
                    .map(it -> code(property, String.valueOf(it), language))
                    .collect(Collectors.joining("；"));
        }
        if (value instanceof Boolean truth) {
            return (truth ? YES : NO).in(language);
        }
        var text = value instanceof Double number ? PlainNumber.format(number) : value.toString();
        var unit = property.unit();
        return property.type() == PropertyType.TEXT
                ? code(property, text, language)
                : unit == null ? text : text + " " + unit;
    }

    private static String code(FeatureProperty property, String value, Locale language) {
        return property.codes().stream()
                .filter(it -> it.code().equals(value))
                .map(it -> it.label().in(language))
                .findFirst()
                .orElse(value);
    }
}
