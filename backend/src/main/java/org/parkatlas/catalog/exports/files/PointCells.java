package org.parkatlas.catalog.exports.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.parkatlas.catalog.exports.content.ExportColumn;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.query.StreamedRow;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.problem.Wording;

/** The two numbers of points as columns: longitude and latitude, or easting and northing. */
final class PointCells {

    /** Of a degree: a tenth of a millimetre. */
    private static final int DECIMALS_OF_DEGREES = 9;

    /** Of a metre. */
    private static final int DECIMALS_OF_METRES = 4;

    private static final List<ExportColumn> DEGREES =
            List.of(column("lon", "经度", "Longitude", "°"), column("lat", "纬度", "Latitude", "°"));
    private static final List<ExportColumn> METRES =
            List.of(column("easting", "东坐标", "Easting", "m"), column("northing", "北坐标", "Northing", "m"));

    private final boolean points;
    private final boolean degrees;

    PointCells(ExportContext context) {
        this.points = context.isOfPoints();
        this.degrees = context.system().isGeographic();
    }

    private static ExportColumn column(String name, String zh, String en, String unit) {
        return new ExportColumn(name, new Wording(zh, en), PropertyType.NUMBER, unit, List.of());
    }

    /** None where objects are not points. */
    List<ExportColumn> columns() {
        if (!points) {
            return List.of();
        }
        return degrees ? DEGREES : METRES;
    }

    /** One value for each column, null where the object has no position. */
    List<@Nullable Double> values(StreamedRow row) {
        if (!points) {
            return List.of();
        }
        if (row.feature().geometry() instanceof Point point && !point.isEmpty()) {
            return List.of(rounded(point.getX()), rounded(point.getY()));
        }
        return Arrays.asList(null, null);
    }

    private double rounded(double ordinate) {
        return BigDecimal.valueOf(ordinate)
                .setScale(degrees ? DECIMALS_OF_DEGREES : DECIMALS_OF_METRES, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
