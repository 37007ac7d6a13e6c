package org.parkatlas.catalog.tiles;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A tiling scheme as OGC 17-083r4 describes one.
 *
 * @param orderedAxes order of the coordinates of {@code pointOfOrigin}
 */
record TileMatrixSet(
        String id,
        String title,
        String uri,
        String crs,
        List<String> orderedAxes,
        String wellKnownScaleSet,
        List<TileMatrix> tileMatrices) {

    static final String ID = "WebMercatorQuad";
    static final String URI = "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad";
    static final String CRS = "http://www.opengis.net/def/crs/EPSG/0/3857";

    /** Half the equator of the sphere with the radius 6 378 137 m of EPSG:3857: pi times the radius. */
    private static final double HALF_WORLD = Math.PI * 6_378_137;

    /** The registered definition goes to level 24. */
    private static final int LEVELS = 25;

    private static final int PIXELS = 256;

    /** OGC 17-083r4, 6.2.1: a standardised pixel is 0.28 mm wide. */
    private static final double PIXEL_METRES = 0.00028;

    TileMatrixSet {
        orderedAxes = List.copyOf(orderedAxes);
        tileMatrices = List.copyOf(tileMatrices);
    }

    /** The definition of OGC 17-083r4, annex D.1. */
    static TileMatrixSet webMercatorQuad() {
        return new TileMatrixSet(
                ID,
                "Google Maps Compatible for the World",
                URI,
                CRS,
                List.of("X", "Y"),
                "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
                IntStream.range(0, LEVELS).mapToObj(TileMatrixSet::level).toList());
    }

    private static TileMatrix level(int z) {
        var cell = 2 * HALF_WORLD / PIXELS / (1 << z);
        return new TileMatrix(
                Integer.toString(z),
                cell / PIXEL_METRES,
                cell,
                "topLeft",
                List.of(-HALF_WORLD, HALF_WORLD),
                PIXELS,
                PIXELS,
                1 << z,
                1 << z);
    }

    /** One level. */
    record TileMatrix(
            String id,
            double scaleDenominator,
            double cellSize,
            String cornerOfOrigin,
            List<Double> pointOfOrigin,
            int tileWidth,
            int tileHeight,
            int matrixWidth,
            int matrixHeight) {

        TileMatrix {
            pointOfOrigin = List.copyOf(pointOfOrigin);
        }
    }
}
