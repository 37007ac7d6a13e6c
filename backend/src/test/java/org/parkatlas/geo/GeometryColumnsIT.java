package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parkatlas.platform.database.ThrowAwayDatabase;

class GeometryColumnsIT {

    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        var database = ThrowAwayDatabase.newDatabase();
        var properties = new Properties();
        properties.setProperty("user", database.get("spring.flyway.user"));
        properties.setProperty("password", database.get("spring.flyway.password"));
        properties.setProperty("datatype.geometry", "net.postgis.jdbc.jts.JtsGeometry");
        connection = DriverManager.getConnection(database.get("spring.datasource.url"), properties);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void readsAColumnAsTheDriverGivesIt() throws SQLException {
        assertThat(shapeOf("ST_Point(116, 24, 4490)")).contains(GeoShape.of(new GeoPoint(116, 24)));
        assertThat(pointOf("ST_Point(116, 24, 4490)")).contains(new GeoPoint(116, 24));
    }

    @Test
    void readsANullColumnAsNone() throws SQLException {
        assertThat(shapeOf("NULL::geometry")).isEmpty();
        assertThat(pointOf("NULL::geometry")).isEmpty();
    }

    @Test
    void refusesAColumnOfAnythingElse() {
        assertThatThrownBy(() -> pointOf("ST_GeomFromText('LINESTRING (116 24, 117 25)', 4490)"))
                .hasMessageContaining("LineString");
        assertThatThrownBy(() -> shapeOf("ST_GeomFromText('POLYGON EMPTY', 4490)"))
                .isInstanceOf(SQLException.class);
    }

    private static Optional<GeoShape> shapeOf(String expression) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT %s AS geom".formatted(expression))) {
            row.next();
            return GeometryColumns.findShape(row, "geom");
        }
    }

    private static Optional<GeoPoint> pointOf(String expression) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT %s AS geom".formatted(expression))) {
            row.next();
            return GeometryColumns.findPoint(row, "geom");
        }
    }
}
