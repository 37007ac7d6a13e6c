package org.parkatlas.catalog.tiles;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.ogc.OgcLink;
import org.parkatlas.geo.BoundingBox;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Tile set metadata (OGC 17-083r4, 7): the tiles of one layer in one tiling scheme.
 *
 * @param tileMatrixSetLimits where there can be tiles, empty where nothing has a shape; left out of lists
 * @param boundingBox         left out of lists, and where nothing has a shape
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TileSet(
        String title,
        @Nullable String description,
        @Nullable String attribution,
        String dataType,
        String crs,
        String tileMatrixSetURI,
        @Nullable List<Limits> tileMatrixSetLimits,
        @Nullable Box boundingBox,
        @Nullable List<Layer> layers,
        List<OgcLink> links) {

    TileSet {
        links = List.copyOf(links);
    }

    /** What a list says of it. */
    static TileSet listed(String title, List<OgcLink> links) {
        return new TileSet(title, null, null, "vector", TileMatrixSet.CRS, TileMatrixSet.URI, null, null, null, links);
    }

    /** Rows and columns of one level, first and last included. */
    record Limits(String tileMatrix, int minTileRow, int maxTileRow, int minTileCol, int maxTileCol) {

        /** The tiles that the box touches. */
        static Limits of(int z, BoundingBox box) {
            var northWest = TileAddress.at(z, box.west(), box.north());
            var southEast = TileAddress.at(z, box.east(), box.south());
            return new Limits(Integer.toString(z), northWest.y(), southEast.y(), northWest.x(), southEast.x());
        }
    }

    /** A box in degrees, longitude first. */
    record Box(List<Double> lowerLeft, List<Double> upperRight, String crs) {

        Box {
            lowerLeft = List.copyOf(lowerLeft);
            upperRight = List.copyOf(upperRight);
        }

        static Box of(BoundingBox box) {
            return new Box(
                    List.of(box.west(), box.south()),
                    List.of(box.east(), box.north()),
                    "http://www.opengis.net/def/crs/OGC/1.3/CRS84");
        }
    }

    /**
     * The layer in the tiles.
     *
     * @param geometryDimension 0 for points, 2 for areas
     * @param propertiesSchema  JSON Schema of the properties
     */
    record Layer(
            String id,
            String title,
            String description,
            String dataType,
            int geometryDimension,
            String minTileMatrix,
            String maxTileMatrix,
            Map<String, Object> propertiesSchema) {}
}
