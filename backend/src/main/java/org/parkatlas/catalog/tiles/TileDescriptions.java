package org.parkatlas.catalog.tiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.parkatlas.catalog.data.Attribution;
import org.parkatlas.catalog.data.LayerExtents;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** What is said of the tiles of a layer, for web maps and for GDAL. */
@Component
class TileDescriptions {

    private static final Wording ID = new Wording("编号", "Id");
    private static final Wording LIST = new Wording("JSON 数组", "JSON array");

    private final LayerExtents extents;
    private final Attribution attribution;
    private final TileProperties limits;
    private final JsonMapper json;

    TileDescriptions(LayerExtents extents, Attribution attribution, TileProperties limits, JsonMapper json) {
        this.extents = extents;
        this.attribution = attribution;
        this.limits = limits;
        this.json = json;
    }

    /**
     * TileJSON.
     *
     * @param site address of the service, without a slash at the end
     */
    TileJson tileJson(Viewer viewer, TileLayer layer, String site, Locale language) {
        var extent = extents.get(viewer, layer.type());
        var edition = layer.edition(extent.version());
        var names = layer.type().names();
        var zoom = layer.type().drawing().zoom();
        var fields = fields(layer, ID.in(language), property -> meaning(property, language));
        return new TileJson(
                "3.0.0",
                names.title().in(language),
                names.description().in(language),
                attribution.text(viewer, language),
                "xyz",
                List.of("%s/tiles/%s/{z}/{x}/{y}.mvt?v=%s".formatted(site, layer.id(), edition)),
                zoom.from(),
                zoom.to(),
                extent.box(),
                List.of(new TileJson.VectorLayer(
                        layer.id(), names.description().in(language), zoom.from(), zoom.to(), fields)),
                new TileJson.Extension(edition, DropRule.of(layer, limits, language)));
    }

    /** What GDAL reads. */
    MbtilesMetadata metadata(Viewer viewer, TileLayer layer, Locale language) {
        var names = layer.type().names();
        var zoom = layer.type().drawing().zoom();
        return new MbtilesMetadata(
                names.title().in(language),
                names.description().in(language),
                attribution.text(viewer, language),
                "2",
                "overlay",
                "pbf",
                Integer.toString(zoom.from()),
                Integer.toString(zoom.to()),
                extents.get(viewer, layer.type())
                        .findBox()
                        .map(box -> box.toList().stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .orElse(null),
                json.writeValueAsString(Map.of(
                        "vector_layers",
                        List.of(new TileJson.VectorLayer(
                                layer.id(),
                                names.description().in(language),
                                zoom.from(),
                                zoom.to(),
                                fields(layer, "String", TileDescriptions::mbtilesType))))));
    }

    private static Map<String, String> fields(
            TileLayer layer, String ofId, Function<FeatureProperty, String> ofProperty) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", ofId);
        layer.properties().forEach(property -> fields.put(property.name(), ofProperty.apply(property)));
        return fields;
    }

    private static String meaning(FeatureProperty property, Locale language) {
        var label = property.label().in(language);
        if (property.type() == PropertyType.TEXT_LIST) {
            return "%s (%s)".formatted(label, LIST.in(language));
        }
        return property.unit() == null ? label : "%s (%s)".formatted(label, property.unit());
    }

    private static String mbtilesType(FeatureProperty property) {
        return switch (property.type()) {
            case INTEGER, NUMBER -> "Number";
            case BOOLEAN -> "Boolean";
            case TEXT, DATE, TEXT_LIST -> "String";
        };
    }
}
