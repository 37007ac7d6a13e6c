package org.parkatlas.geo.input;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The {@code crs} member of GeoJSON 2008, which RFC 7946 dropped and GDAL and survey software still write:
 * {@code {"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4527"}}}.
 *
 * @param name what it names; null if it names nothing
 * @param pointer where it is
 */
record DeclaredSystem(@Nullable String name, String pointer) {

    /** Reads from the current token, the value of the member, to its end. */
    static DeclaredSystem read(JsonParser parser, String pointer) {
        String name = null;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isProperties = "properties".equals(parser.currentName());
                parser.nextToken();
                if (isProperties && parser.currentToken() == JsonToken.START_OBJECT) {
                    name = readName(parser);
                } else {
                    parser.skipChildren();
                }
            }
        } else {
            parser.skipChildren();
        }
        return new DeclaredSystem(name, pointer);
    }

    private static @Nullable String readName(JsonParser parser) {
        String name = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isName = "name".equals(parser.currentName());
            if (parser.nextToken() == JsonToken.VALUE_STRING && isName) {
                name = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        return name;
    }

    /** Fails unless the numbers of this system are those of {@code expected}; all degrees are taken as the same. */
    void requireSameAs(ReferenceSystem expected) {
        if (name == null) {
            throw new GeometryProblem(GeometryFault.CRS_UNSUPPORTED, "crs 未指明坐标系。", pointer);
        }
        var declared = ReferenceSystems.find(name);
        if (declared.isEmpty()) {
            String reason = ReferenceSystems.findRefusal(name).orElse("不支持 crs 声明的坐标系。");
            throw new GeometryProblem(GeometryFault.CRS_UNSUPPORTED, reason, pointer);
        }
        boolean same =
                declared.get().epsg() == expected.epsg() || (declared.get().isGeographic() && expected.isGeographic());
        if (!same) {
            String message =
                    "crs 声明的坐标系 %s 与所选坐标系 %s 不一致。".formatted(declared.get().code(), expected.code());
            throw new GeometryProblem(GeometryFault.CRS_MISMATCH, message, pointer);
        }
    }
}
