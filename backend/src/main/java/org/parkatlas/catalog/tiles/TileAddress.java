package org.parkatlas.catalog.tiles;

import java.util.Optional;
import java.util.regex.Pattern;

import org.parkatlas.geo.BoundingBox;

/**
 * A tile of the Web Mercator quad (OGC 17-083r4, WebMercatorQuad).
 *
 * @param z zoom level, 0 to 18
 * @param x column from the west, below 2^z
 * @param y row from the north, below 2^z
 */
record TileAddress(int z, int x, int y) {

    static final int DEEPEST = 18;

    /** Twice what cut-tile.sql takes. */
    private static final double MARGIN = 1.0 / 32;

    /** Six digits hold 2^18; a number has one spelling, so that a tile has one address. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,5}");

    TileAddress {
        if (!exists(z, x, y)) {
            throw new IllegalArgumentException("There is no tile %d/%d/%d".formatted(z, x, y));
        }
    }

    /** The tile with these numbers, nothing where there is none. */
    static Optional<TileAddress> find(String z, String x, String y) {
        if (!isNumber(z) || !isNumber(x) || !isNumber(y)) {
            return Optional.empty();
        }
        var level = Integer.parseInt(z);
        var column = Integer.parseInt(x);
        var row = Integer.parseInt(y);
        return exists(level, column, row) ? Optional.of(new TileAddress(level, column, row)) : Optional.empty();
    }

    /**
     * The tile of this level in which a position lies. Beyond 85.0511 degrees, where the quad ends, it is the nearest.
     *
     * @param lon degrees
     * @param lat degrees
     */
    static TileAddress at(int z, double lon, double lat) {
        var tiles = 1 << z;
        var phi = Math.toRadians(lat);
        var column = (int) Math.floor((lon + 180) / 360 * tiles);
        var row = (int) Math.floor((1 - asinh(Math.tan(phi)) / Math.PI) / 2 * tiles);
        return new TileAddress(z, clamp(column, tiles), clamp(row, tiles));
    }

    /** What a tile may show: the tile and a thirty-second of it around, where its neighbours' features reach in. */
    BoundingBox reach() {
        var tiles = 1 << z;
        return new BoundingBox(
                Math.max(-180, lon(x - MARGIN, tiles)),
                Math.max(-90, lat(y + 1 + MARGIN, tiles)),
                Math.min(180, lon(x + 1 + MARGIN, tiles)),
                Math.min(90, lat(y - MARGIN, tiles)));
    }

    private static double lon(double column, int tiles) {
        return column / tiles * 360 - 180;
    }

    private static double lat(double row, int tiles) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * row / tiles))));
    }

    private static int clamp(int number, int tiles) {
        return Math.max(0, Math.min(tiles - 1, number));
    }

    private static double asinh(double value) {
        return Math.log(value + Math.sqrt(value * value + 1));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean exists(int z, int x, int y) {
        return z >= 0 && z <= DEEPEST && x >= 0 && x < 1 << z && y >= 0 && y < 1 << z;
    }
}
