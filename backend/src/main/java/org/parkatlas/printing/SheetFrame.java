package org.parkatlas.printing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;

import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.cartography.MapView;

/**
 * The part of a transverse Mercator plane that a sheet shows.
 *
 * @param east  of the middle, metres
 * @param north of the middle, metres
 * @param scale its denominator
 * @param size  on the paper
 */
record SheetFrame(double east, double north, int scale, MapView.Size size) {

    /** Those of GB/T 13989 from 1 : 5 000 to 1 : 1 000 000, round ones between them, and round ones for provinces. */
    static final int[] SCALES = {
        5_000, 10_000, 25_000, 50_000, 100_000, 150_000, 200_000, 250_000, 300_000, 400_000, 500_000, 600_000, 700_000,
        800_000, 1_000_000, 1_250_000, 1_500_000, 2_000_000, 2_500_000, 3_000_000, 4_000_000, 5_000_000
    };

    /** Of the map its subject takes at most. */
    private static final double FILLED = 0.96;

    static final double MM_PER_M = 1000;
    private static final double INSET_MM = 3;

    /** The frame with a subject in its middle, at the largest scale of the series at which it fits. */
    static SheetFrame around(Envelope subject, MapView.Size size) {
        double needed = MM_PER_M
                / FILLED
                * Math.max(subject.getWidth() / size.widthMm(), subject.getHeight() / size.heightMm());
        int scale = IntStream.of(SCALES).filter(it -> it >= needed).findFirst().orElse(SCALES[SCALES.length - 1]);
        var middle = subject.centre();
        return new SheetFrame(middle.x, middle.y, scale, size);
    }

    /** The same at another scale. */
    SheetFrame to(int otherScale) {
        return new SheetFrame(east, north, otherScale, size);
    }

    /** The same around another place. */
    SheetFrame around(Coordinate place) {
        return new SheetFrame(place.x, place.y, scale, size);
    }

    /** A length on the ground, on paper. */
    double paperMm(double metres) {
        return metres * MM_PER_M / scale;
    }

    /** What it shows. */
    Envelope ground() {
        double halfWidth = size.widthMm() * scale / MM_PER_M / 2;
        double halfHeight = size.heightMm() * scale / MM_PER_M / 2;
        return new Envelope(east - halfWidth, east + halfWidth, north - halfHeight, north + halfHeight);
    }

    /** Whether all of a mark at this position is within the map. */
    boolean shows(Coordinate position) {
        var at = place(position);
        return at.getX() > INSET_MM
                && at.getY() > INSET_MM
                && at.getX() < size.widthMm() - INSET_MM
                && at.getY() < size.heightMm() - INSET_MM;
    }

    /** Where a position of the plane stands on the paper, from the upper left corner of the map. */
    Point2D place(Coordinate position) {
        return toPaper().transform(new Point2D.Double(position.x, position.y), null);
    }

    /** A part of the plane on the paper. */
    Rectangle2D box(Envelope part) {
        var box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(
                place(new Coordinate(part.getMinX(), part.getMaxY())),
                place(new Coordinate(part.getMaxX(), part.getMinY())));
        return box;
    }

    /** A shape of the plane on the paper. */
    Path2D path(Geometry shape) {
        var path = new Path2D.Double(new ShapeWriter().toShape(shape));
        path.setWindingRule(Path2D.WIND_EVEN_ODD);
        path.transform(toPaper());
        return path;
    }

    private AffineTransform toPaper() {
        double mm = MM_PER_M / scale;
        var ground = ground();
        return new AffineTransform(mm, 0, 0, -mm, -ground.getMinX() * mm, ground.getMaxY() * mm);
    }
}
