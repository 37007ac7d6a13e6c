package org.parkatlas.geo;

import org.locationtech.jts.geom.Geometry;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Has Jackson write a {@link GeoShape} and a JTS {@link Geometry} as GeoJSON, longitude first. */
public final class GeoJsonModule extends SimpleModule {

    public GeoJsonModule() {
        super("parkatlas-geojson", Version.unknownVersion());
        addSerializer(Geometry.class, new GeometrySerializer());
        addSerializer(GeoShape.class, new ShapeSerializer());
    }

    private static final class GeometrySerializer extends StdSerializer<Geometry> {

        GeometrySerializer() {
            super(Geometry.class);
        }

        @Override
        public void serialize(Geometry value, JsonGenerator json, SerializationContext context) {
            GeoJson.write(json, value);
        }
    }

    private static final class ShapeSerializer extends StdSerializer<GeoShape> {

        ShapeSerializer() {
            super(GeoShape.class);
        }

        @Override
        public void serialize(GeoShape value, JsonGenerator json, SerializationContext context) {
            GeoJson.write(json, value.geometry());
        }
    }
}
