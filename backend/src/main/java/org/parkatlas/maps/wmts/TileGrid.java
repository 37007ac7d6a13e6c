package org.parkatlas.maps.wmts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.maps.MapWindow;

/**
 * A grid in which tiles are cut: 256 pixels, levels that double, corner in the north-west.
 *
 * @param scales     well-known set of scales
 * @param firstScale denominator of the first level
 * @param columns    of the first level; it has one row
 * @param width      of the world in units of the system
 */
record TileGrid(String id, ReferenceSystem system, String scales, double firstScale, int columns, double width) {

    /** That of web maps (OGC 07-057r7, annex E.4). */
    private static final TileGrid GOOGLE_MAPS_COMPATIBLE = new TileGrid(
            "GoogleMapsCompatible",
            ReferenceSystems.WEB_MERCATOR,
            "urn:ogc:def:wkss:OGC:1.0:GoogleMapsCompatible",
            MapWindow.SCALE_0,
            1,
            2 * Math.PI * 6_378_137);

    /** That in which 天地图 cuts degrees of CGCS2000, with the denominators of OGC 07-057r7, annex E.3. */
    private static final TileGrid CGCS2000 = new TileGrid(
            "c", ReferenceSystems.CGCS2000, "urn:ogc:def:wkss:OGC:1.0:GoogleCRS84Quad", MapWindow.SCALE_0 / 2, 2, 360);

    static final int SIDE = 256;
    static final int LEVELS = 19;

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,7}");

    /** All of them. */
    static List<TileGrid> list() {
        return List.of(GOOGLE_MAPS_COMPATIBLE, CGCS2000);
    }

    static Optional<TileGrid> find(String id) {
        return list().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    int columns(int level) {
        return columns << level;
    }

    int rows(int level) {
        return 1 << level;
    }

    /** Of the upper left corner of the world, east. */
    double west() {
        return -width / 2;
    }

    /** Of the upper left corner of the world, north. */
    double north() {
        return width / columns / 2;
    }

    /** Units of the system in a pixel. */
    private double pixel(int level) {
        return width / columns(level) / SIDE;
    }

    double scaleDenominator(int level) {
        return firstScale / rows(level);
    }

    /** A tile. */
    record Address(TileGrid grid, int level, int row, int column) {

        /** The one with these numbers, if it is in the grid. */
        static Optional<Address> find(TileGrid grid, String level, String row, String column) {
            if (!NUMBER.matcher(level).matches()
                    || !NUMBER.matcher(row).matches()
                    || !NUMBER.matcher(column).matches()) {
                return Optional.empty();
            }
            var address = new Address(grid, Integer.parseInt(level), Integer.parseInt(row), Integer.parseInt(column));
            return address.level < LEVELS
                            && address.row < grid.rows(address.level)
                            && address.column < grid.columns(address.level)
                    ? Optional.of(address)
                    : Optional.empty();
        }

        /** What it shows. */
        MapWindow window() {
            double side = grid.pixel(level) * SIDE;
            double left = grid.west() + column * side;
            double top = grid.north() - row * side;
            return new MapWindow(grid.system, left, top - side, left + side, top, SIDE, SIDE);
        }
    }
}
