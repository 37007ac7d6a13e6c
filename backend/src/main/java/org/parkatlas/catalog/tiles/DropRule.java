package org.parkatlas.catalog.tiles;

import java.util.Locale;

import org.parkatlas.problem.Wording;

/**
 * What a tile leaves out, as clients are told.
 *
 * @param maxFeatures   features in one tile at most
 * @param maxBytes      bytes of one tile at most, before compression
 * @param order         which features stay where not all can
 * @param smallPolygons polygons smaller than this many units of the tile's 4096 both ways are points; 0 for points
 * @param buffer        units around the tile that are cut with it
 * @param text          the same in words
 */
record DropRule(int maxFeatures, int maxBytes, String order, int smallPolygons, int buffer, String text) {

    /** Of the 4096 units of a tile, 16 are a pixel where it is drawn with 256. */
    private static final int UNITS_OF_A_PIXEL = 16;

    static final int BUFFER = 64;

    static DropRule of(TileLayer layer, TileProperties limits, Locale language) {
        return new DropRule(
                limits.maxFeatures(),
                limits.maxBytes(),
                layer.isPoints() ? "id-hash" : "area-descending,id-hash",
                layer.isPoints() ? 0 : UNITS_OF_A_PIXEL,
                BUFFER,
                (layer.isPoints() ? points(limits) : polygons(limits)).in(language));
    }

    private static Wording points(TileProperties limits) {
        return Wording.of(
                "每个瓦片最多 %d 个对象、%d 字节；超出时按编号的散列值取前面的，各处疏密比例不变。",
                "A tile has at most %d features and %d bytes; beyond that those with the lowest hash of the id stay, "
                        + "which thins evenly.",
                limits.maxFeatures(),
                limits.maxBytes());
    }

    private static Wording polygons(TileProperties limits) {
        return Wording.of(
                "每个瓦片最多 %d 个对象、%d 字节；超出时先留面积大的，再按编号的散列值。小于一个像素的面以点表示。",
                "A tile has at most %d features and %d bytes; beyond that the largest stay, then those with the lowest "
                        + "hash of the id. A polygon smaller than a pixel is a point.",
                limits.maxFeatures(),
                limits.maxBytes());
    }
}
