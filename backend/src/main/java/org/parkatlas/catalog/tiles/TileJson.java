package org.parkatlas.catalog.tiles;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.BoundingBox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * TileJSON 3.0.0, with what it has no words for in the member {@code parkatlas}.
 *
 * @param bounds null where nothing has a shape
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TileJson(
        String tilejson,
        String name,
        String description,
        String attribution,
        String scheme,
        List<String> tiles,
        int minzoom,
        int maxzoom,
        @Nullable BoundingBox bounds,
        @JsonProperty("vector_layers") List<VectorLayer> vectorLayers,
        Extension parkatlas) {

    TileJson {
        tiles = List.copyOf(tiles);
        vectorLayers = List.copyOf(vectorLayers);
    }

    /**
     * The one layer of a tile.
     *
     * @param fields names of the properties with what they mean
     */
    record VectorLayer(String id, String description, int minzoom, int maxzoom, Map<String, String> fields) {}

    /**
     * Ours.
     *
     * @param dataVersion what {@code v} is in the addresses of the tiles: the version of the layer and its edition
     */
    record Extension(String dataVersion, DropRule dropRule) {}
}
