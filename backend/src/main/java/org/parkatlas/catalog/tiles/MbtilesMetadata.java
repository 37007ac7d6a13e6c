package org.parkatlas.catalog.tiles;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What GDAL's MVT driver reads beside the folders of a tile set: the metadata table of MBTiles 1.3 as JSON, every value
 * a text.
 *
 * @param bounds west, south, east, north in degrees, null where nothing has a shape
 * @param json   a JSON document of its own, with the layer and the types of its fields
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MbtilesMetadata(
        String name,
        String description,
        String attribution,
        String version,
        String type,
        String format,
        String minzoom,
        String maxzoom,
        @Nullable String bounds,
        String json) {}
