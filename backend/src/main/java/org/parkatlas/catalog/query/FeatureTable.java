package org.parkatlas.catalog.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.geo.GeometryColumns;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.TextArrays;

/** The columns that are read of a feature type: id, geometry, then the properties that a viewer sees. */
final class FeatureTable {

    private static final int GEOMETRY_COLUMN = 2;

    private final FeatureType type;
    private final List<FeatureProperty> properties;

    FeatureTable(FeatureType type, Viewer viewer) {
        this.type = type;
        this.properties = type.seenBy(viewer);
    }

    /** {@code feature.id, geometry, …} with the geometry in this system. */
    String columns(ReferenceSystem system) {
        return "feature.%s AS feature_id, %s AS feature_geometry"
                        .formatted(type.relation().id(), geometry(system))
                + properties.stream()
                        .map(property -> ", feature." + property.column())
                        .collect(Collectors.joining());
    }

    /** WGS 84 and CGCS2000 are taken as equal, as everywhere here. */
    private String geometry(ReferenceSystem system) {
        var column = type.relation().geometry();
        if (column == null) {
            return "NULL";
        }
        return system.isGeographic()
                ? "ST_AsEWKB(feature.%s)".formatted(column)
                : "ST_AsEWKB(ST_Transform(feature.%s, %d))".formatted(column, system.epsg());
    }

    /** The row of a statement whose first column after {@code offset} is the first of {@link #columns}. */
    FeatureRow read(ResultSet row, int offset) throws SQLException {
        var values = new ArrayList<@Nullable Object>(properties.size());
        for (int i = 0; i < properties.size(); i++) {
            values.add(value(row, offset + GEOMETRY_COLUMN + 1 + i, properties.get(i)));
        }
        return new FeatureRow(row.getString(offset + 1), geometry(row, offset), properties, values);
    }

    private @Nullable Geometry geometry(ResultSet row, int offset) throws SQLException {
        return type.relation().geometry() == null ? null : GeometryColumns.findGeometry(row, offset + GEOMETRY_COLUMN);
    }

    private static @Nullable Object value(ResultSet row, int column, FeatureProperty property) throws SQLException {
        var value =
                switch (property.type()) {
                    case TEXT -> row.getString(column);
                    case INTEGER -> row.getLong(column);
                    case NUMBER -> row.getDouble(column);
                    case BOOLEAN -> row.getBoolean(column);
                    case DATE -> row.getObject(column, LocalDate.class);
                    case TEXT_LIST -> TextArrays.list(row, column);
                };
        return row.wasNull() && !(value instanceof List) ? null : value;
    }
}
