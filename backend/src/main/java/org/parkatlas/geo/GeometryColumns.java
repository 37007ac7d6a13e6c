package org.parkatlas.geo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

import net.postgis.jdbc.jts.JtsGeometry;

/**
 * Reads PostGIS {@code geometry(…, 4490)} columns over plain JDBC. To write one, bind {@link GeoShape#toEwkb} to
 * {@code ST_GeomFromEWKB(:shape)}.
 *
 * <p>The pools register {@link JtsGeometry} with the driver; select the column itself, without {@code ST_AsText} or
 * {@code ST_AsBinary}; {@link #findGeometry} alone reads bytes.
 */
public final class GeometryColumns {

    private static final GeometryFactory PACKED = new GeometryFactory(PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private GeometryColumns() {}

    /**
     * The shape in this column, or none if it is null there.
     *
     * @throws SQLException if the column holds anything but degrees of a non-empty geometry
     */
    public static Optional<GeoShape> findShape(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column);
        if (stored == null) {
            return Optional.empty();
        }
        if (!(stored instanceof JtsGeometry geometry)) {
            throw new SQLException("Column %s is no geometry".formatted(column));
        }
        try {
            return Optional.of(GeoShape.of(geometry.getGeometry()));
        } catch (IllegalArgumentException e) {
            throw new SQLException("Column %s holds no shape".formatted(column), e);
        }
    }

    /**
     * The geometry that was selected with {@code ST_AsEWKB} as this column, by its number from 1, in whatever system it
     * was selected in; null if it is null there. For many rows: the driver reads a geometry as hexadecimal text, bytes as
     * they are.
     *
     * @throws SQLException if the column holds anything but a geometry
     */
    public static @Nullable Geometry findGeometry(ResultSet row, int column) throws SQLException {
        var ewkb = row.getBytes(column);
        if (ewkb == null) {
            return null;
        }
        try {
            return new WKBReader(PACKED).read(ewkb);
        } catch (ParseException e) {
            throw new SQLException("Column %d is no geometry".formatted(column), e);
        }
    }

    /**
     * The shape in this column.
     *
     * @throws SQLException if there is none
     */
    public static GeoShape getShape(ResultSet row, String column) throws SQLException {
        return findShape(row, column).orElseThrow(() -> new SQLException("No shape in column " + column));
    }

    /**
     * The position in this column of points, or none if it is null there.
     *
     * @throws SQLException if it holds anything but a point
     */
    public static Optional<GeoPoint> findPoint(ResultSet row, String column) throws SQLException {
        var shape = findShape(row, column);
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        if (shape.get().geometry() instanceof Point point) {
            return Optional.of(new GeoPoint(point.getX(), point.getY()));
        }
        throw new SQLException(
                "Column %s holds a %s".formatted(column, shape.get().type()));
    }

    /**
     * The position in this column of points.
     *
     * @throws SQLException if there is none, or if it holds anything but a point
     */
    public static GeoPoint getPoint(ResultSet row, String column) throws SQLException {
        return findPoint(row, column).orElseThrow(() -> new SQLException("No point in column " + column));
    }
}
