package org.parkatlas.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Envelope;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.GeoPoint;
import org.parkatlas.geo.crs.PlanePoint;
import org.parkatlas.geo.crs.Projections;
import org.parkatlas.geo.crs.ReferenceSystem;

/**
 * What an image shows: a box of a reference system, east before north, and into how many pixels it is painted.
 *
 * @param system of the four numbers
 * @param minX   of the left edge
 * @param minY   of the lower edge
 * @param maxX   more than {@code minX}
 * @param maxY   more than {@code minY}
 * @param width  pixels
 * @param height pixels
 */
public record MapWindow(
        ReferenceSystem system, double minX, double minY, double maxX, double maxY, int width, int height) {

    /** The denominator at which the whole equator is 256 pixels (OGC 17-083r4, annex D.1). */
    public static final double SCALE_0 = 559_082_264.028_717_8;

    /** Millimetres of a pixel (OGC 06-042, 7.2.4.6.9). */
    public static final double PIXEL_MM = 0.28;

    /** Metres of a degree of the equator with the radius 6 378 137 m (OGC 06-042, 7.2.4.6.9). */
    public static final double METRES_PER_DEGREE = Math.PI * 6_378_137 / 180;

    private static final double PIXELS_PER_M = 1000 / PIXEL_MM;

    /** What is drawn from a level on is drawn from half a level before it, so that scales between two levels have one of them. */
    private static final double HALF_LEVEL = 0.5;

    private static final int LARGEST_LEVEL = 18;

    /** An edge is looked at in so many places: in degrees it is a curve. */
    private static final int PIECES = 16;

    public MapWindow {
        if (!(minX < maxX && minY < maxY) || width < 1 || height < 1) {
            throw new IllegalArgumentException("Not a map: %s %s %s %s".formatted(minX, minY, maxX, maxY));
        }
    }

    /** The same, larger by so many pixels on all sides. */
    MapWindow with(int margin) {
        double x = pixelX() * margin;
        double y = pixelY() * margin;
        return new MapWindow(system, minX - x, minY - y, maxX + x, maxY + y, width + 2 * margin, height + 2 * margin);
    }

    /** Width of a pixel in units of the system. */
    double pixelX() {
        return (maxX - minX) / width;
    }

    /** Height of a pixel in units of the system. */
    double pixelY() {
        return (maxY - minY) / height;
    }

    /** The scale as the standard has it, by the width of a pixel: on the equator, whatever the latitude. */
    public double scaleDenominator() {
        return pixelX() * (system.isGeographic() ? METRES_PER_DEGREE : 1) * PIXELS_PER_M;
    }

    private double level() {
        return Math.log(SCALE_0 / scaleDenominator()) / Math.log(2);
    }

    /** The part of it from so many pixels before a pixel to as many behind. */
    public MapWindow around(int column, int row, int pixels) {
        double x = minX + pixelX() * (column + 0.5);
        double y = maxY - pixelY() * (row + 0.5);
        double reachX = pixelX() * (pixels + 0.5);
        double reachY = pixelY() * (pixels + 0.5);
        int size = 2 * pixels + 1;
        return new MapWindow(system, x - reachX, y - reachY, x + reachX, y + reachY, size, size);
    }

    /** Whether a layer is drawn at this scale. */
    public boolean shows(MapLayer layer) {
        return shows(layer.type().drawing().zoom());
    }

    boolean shows(ZoomRule rule) {
        return level() >= rule.from() - HALF_LEVEL && (rule.to() == LARGEST_LEVEL || level() < rule.to() + HALF_LEVEL);
    }

    /** Whether its objects have their names. */
    boolean names(ZoomRule rule) {
        return level() >= rule.labelsFrom() - HALF_LEVEL;
    }

    /** The largest denominator at which a layer is drawn; none where it always is. */
    public static Optional<Double> largestScale(ZoomRule rule) {
        return rule.from() == 0 ? Optional.empty() : Optional.of(SCALE_0 / Math.pow(2, rule.from() - HALF_LEVEL));
    }

    /** The smallest denominator at which a layer is drawn; none where it always is. */
    public static Optional<Double> smallestScale(ZoomRule rule) {
        return rule.to() == LARGEST_LEVEL
                ? Optional.empty()
                : Optional.of(SCALE_0 / Math.pow(2, rule.to() + HALF_LEVEL));
    }

    /** The box of degrees around all that it shows; none where that is not on the earth, or far from the zone of the plane. */
    public Optional<BoundingBox> reach(Projections projections) {
        var asked = new Envelope(minX, maxX, minY, maxY);
        var usable = asked.intersection(
                system.isGeographic() ? new Envelope(-180, 180, -90, 90) : Projections.widePlane(system));
        if (usable.isNull()) {
            return Optional.empty();
        }
        return positions(usable, projections).stream()
                .map(it -> new BoundingBox(it.lon(), it.lat(), it.lon(), it.lat()))
                .reduce(BoundingBox::union)
                .map(BoundingBox::roundedOut);
    }

    private List<GeoPoint> positions(Envelope box, Projections projections) {
        var all = new ArrayList<GeoPoint>();
        for (int i = 0; i <= PIECES; i++) {
            double x = box.getMinX() + box.getWidth() * i / PIECES;
            double y = box.getMinY() + box.getHeight() * i / PIECES;
            for (var edge : List.of(
                    new double[] {x, box.getMinY()},
                    new double[] {x, box.getMaxY()},
                    new double[] {box.getMinX(), y},
                    new double[] {box.getMaxX(), y})) {
                all.add(
                        system.isGeographic()
                                ? new GeoPoint(edge[0], edge[1])
                                : projections.unprojectWidely(new PlanePoint(system, edge[0], edge[1])));
            }
        }
        return all;
    }
}
