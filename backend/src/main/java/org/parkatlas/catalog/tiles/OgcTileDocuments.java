package org.parkatlas.catalog.tiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.parkatlas.catalog.data.Attribution;
import org.parkatlas.catalog.data.LayerExtents;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** The documents of OGC API - Tiles (OGC 20-057). */
@Component
class OgcTileDocuments {

    private static final String JSON = "application/json";
    private static final String TILING_SCHEME = "http://www.opengis.net/def/rel/ogc/1.0/tiling-scheme";
    private static final String GEODATA = "http://www.opengis.net/def/rel/ogc/1.0/geodata";
    private static final Wording THIS = new Wording("本页", "This document");
    private static final Wording TILES = new Wording("%s的矢量瓦片", "Vector tiles of %s");

    private final LayerExtents extents;
    private final Attribution attribution;

    OgcTileDocuments(LayerExtents extents, Attribution attribution) {
        this.extents = extents;
        this.attribution = attribution;
    }

    /** The tile sets of a layer, of which there is one. */
    Map<String, Object> tileSets(TileLayer layer, String root, Locale language) {
        var address = tiles(layer, root);
        return Map.of(
                "links", List.of(OgcLink.to(address, "self", JSON, THIS.in(language))),
                "tilesets", List.of(TileSet.listed(title(layer, language), links(layer, root, language))));
    }

    /** The tile set of a layer. */
    TileSet tileSet(Viewer viewer, TileLayer layer, String root, Locale language) {
        var names = layer.type().names();
        var box = extents.get(viewer, layer.type()).findBox();
        return new TileSet(
                title(layer, language),
                names.description().in(language),
                attribution.text(viewer, language),
                "vector",
                TileMatrixSet.CRS,
                TileMatrixSet.URI,
                box.map(it -> limits(layer, it)).orElse(List.of()),
                box.map(TileSet.Box::of).orElse(null),
                List.of(layer(layer, language)),
                links(layer, root, language));
    }

    /** The tiling schemes, of which there is one. */
    Map<String, Object> tileMatrixSets(String root, Locale language) {
        var address = root + "/tileMatrixSets";
        var quad = new LinkedHashMap<String, Object>();
        quad.put("id", TileMatrixSet.ID);
        quad.put("title", TileMatrixSet.webMercatorQuad().title());
        quad.put("uri", TileMatrixSet.URI);
        quad.put("crs", TileMatrixSet.CRS);
        quad.put("links", List.of(OgcLink.to(address + "/" + TileMatrixSet.ID, "self", JSON, TileMatrixSet.ID)));
        return Map.of(
                "links", List.of(OgcLink.to(address, "self", JSON, THIS.in(language))),
                "tileMatrixSets", List.of(quad));
    }

    private static List<OgcLink> links(TileLayer layer, String root, Locale language) {
        var set = tiles(layer, root) + "/" + TileMatrixSet.ID;
        var title = title(layer, language);
        return List.of(
                OgcLink.to(set, "self", JSON, title),
                OgcLink.template(set + "/{tileMatrix}/{tileRow}/{tileCol}", "item", TileAnswers.MVT.toString(), title),
                OgcLink.to(root + "/tileMatrixSets/" + TileMatrixSet.ID, TILING_SCHEME, JSON, TileMatrixSet.ID),
                OgcLink.to(
                        "%s/collections/%s".formatted(root, layer.id()),
                        GEODATA,
                        JSON,
                        layer.type().names().title().in(language)));
    }

    private static String tiles(TileLayer layer, String root) {
        return "%s/collections/%s/tiles".formatted(root, layer.id());
    }

    private static String title(TileLayer layer, Locale language) {
        return TILES.in(language).formatted(layer.type().names().title().in(language));
    }

    private static List<TileSet.Limits> limits(TileLayer layer, BoundingBox box) {
        var zoom = layer.type().drawing().zoom();
        return IntStream.rangeClosed(zoom.from(), zoom.to())
                .mapToObj(level -> TileSet.Limits.of(level, box))
                .toList();
    }

    private static TileSet.Layer layer(TileLayer layer, Locale language) {
        var names = layer.type().names();
        var zoom = layer.type().drawing().zoom();
        var properties = new LinkedHashMap<String, Object>();
        properties.put("id", Map.of("type", "string"));
        layer.properties().forEach(property -> properties.put(property.name(), schema(property, language)));
        return new TileSet.Layer(
                layer.id(),
                names.title().in(language),
                names.description().in(language),
                "vector",
                layer.isPoints() ? 0 : 2,
                Integer.toString(zoom.from()),
                Integer.toString(zoom.to()),
                Map.of("type", "object", "properties", properties));
    }

    private static Map<String, Object> schema(FeatureProperty property, Locale language) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("title", property.label().in(language));
        schema.put("type", jsonType(property.type()));
        if (property.type() == PropertyType.DATE) {
            schema.put("format", "date");
        }
        if (property.unit() != null) {
            schema.put("x-ogc-unit", property.unit());
        }
        return schema;
    }

    private static String jsonType(PropertyType type) {
        return switch (type) {
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case TEXT, DATE, TEXT_LIST -> "string";
        };
    }
}
