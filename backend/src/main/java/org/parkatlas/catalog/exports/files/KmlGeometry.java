package org.parkatlas.catalog.exports.files;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometries in degrees, longitude first, as KML (OGC 07-147r2, 10). */
record KmlGeometry(XMLStreamWriter xml) {

    /** What XML 1.0 (2.2) does not allow even escaped. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** The text without characters that XML has no place for. */
    static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }

    /**
     * A colour as KML has it: opacity, blue, green, red.
     *
     * @param rgb {@code #RRGGBB}
     */
    static String colour(String opacity, String rgb) {
        return opacity + rgb.substring(5, 7) + rgb.substring(3, 5) + rgb.substring(1, 3);
    }

    void write(Geometry geometry) throws XMLStreamException {
        if (geometry instanceof Point point && !point.isEmpty()) {
            xml.writeStartElement("Point");
            coordinates(point.getCoordinateSequence());
            xml.writeEndElement();
        } else if (geometry instanceof LineString line) {
            xml.writeStartElement("LineString");
            coordinates(line.getCoordinateSequence());
            xml.writeEndElement();
        } else if (geometry instanceof Polygon polygon && !polygon.isEmpty()) {
            polygon(polygon);
        } else if (geometry instanceof GeometryCollection parts) {
            xml.writeStartElement("MultiGeometry");
            for (int i = 0; i < parts.getNumGeometries(); i++) {
                write(parts.getGeometryN(i));
            }
            xml.writeEndElement();
        }
    }

    private void polygon(Polygon polygon) throws XMLStreamException {
        xml.writeStartElement("Polygon");
        ring("outerBoundaryIs", polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring("innerBoundaryIs", polygon.getInteriorRingN(i));
        }
        xml.writeEndElement();
    }

    private void ring(String role, LineString ring) throws XMLStreamException {
        xml.writeStartElement(role);
        xml.writeStartElement("LinearRing");
        coordinates(ring.getCoordinateSequence());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void coordinates(CoordinateSequence positions) throws XMLStreamException {
        xml.writeStartElement("coordinates");
        for (int i = 0; i < positions.size(); i++) {
            xml.writeCharacters(i == 0 ? "" : " ");
            xml.writeCharacters(CellText.number(positions.getX(i)) + "," + CellText.number(positions.getY(i)));
        }
        xml.writeEndElement();
    }
}
