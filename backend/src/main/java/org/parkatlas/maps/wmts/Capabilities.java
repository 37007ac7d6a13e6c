package org.parkatlas.maps.wmts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

import org.parkatlas.catalog.http.XmlText;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.geo.AxisOrder;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.problem.Wording;

/**
 * The description of the service (OGC 07-057r7, 7.1.1.2).
 *
 * @param address     of the service, absolute
 * @param attribution what stands below a map
 */
record Capabilities(String address, String attribution, List<Layer> layers, Locale language) {

    static final String STYLE = "unlabelled";

    private static final Wording TITLE = new Wording("园区一张图", "ParkAtlas");
    private static final Wording WITHOUT_NAMES = new Wording("无注记", "Without names");

    Capabilities {
        layers = List.copyOf(layers);
    }

    /**
     * A layer.
     *
     * @param box none where nothing of it has a place
     */
    record Layer(FeatureType type, Optional<BoundingBox> box) {}

    String document() {
        return XmlText.write(xml -> xml.element(
                "Capabilities",
                all -> {
                    all.element("ows:ServiceIdentification", this::identification);
                    all.element("ows:OperationsMetadata", this::operations);
                    all.element("Contents", this::contents);
                    all.empty("ServiceMetadataURL", "xlink:href", address + "/1.0.0/WMTSCapabilities.xml");
                },
                "version",
                "1.0.0",
                "xmlns",
                "http://www.opengis.net/wmts/1.0",
                "xmlns:ows",
                "http://www.opengis.net/ows/1.1",
                "xmlns:xlink",
                "http://www.w3.org/1999/xlink"));
    }

    private void identification(XmlText xml) throws XMLStreamException {
        xml.leaf("ows:Title", TITLE.in(language));
        xml.leaf("ows:ServiceType", "OGC WMTS");
        xml.leaf("ows:ServiceTypeVersion", "1.0.0");
        xml.leaf("ows:Fees", "none");
        xml.leaf("ows:AccessConstraints", attribution);
    }

    private void operations(XmlText xml) throws XMLStreamException {
        for (var name : List.of("GetCapabilities", "GetTile")) {
            xml.element(
                    "ows:Operation",
                    operation -> operation.element(
                            "ows:DCP",
                            dcp -> dcp.element(
                                    "ows:HTTP",
                                    http -> http.element("ows:Get", this::encoding, "xlink:href", address + "?"))),
                    "name",
                    name);
        }
    }

    private void encoding(XmlText xml) throws XMLStreamException {
        xml.element(
                "ows:Constraint",
                it -> it.element("ows:AllowedValues", values -> values.leaf("ows:Value", "KVP")),
                "name",
                "GetEncoding");
    }

    private void contents(XmlText xml) throws XMLStreamException {
        for (var layer : layers) {
            xml.element("Layer", it -> layer(it, layer));
        }
        for (var grid : TileGrid.list()) {
            xml.element("TileMatrixSet", it -> grid(it, grid));
        }
    }

    private void layer(XmlText xml, Layer layer) throws XMLStreamException {
        var names = layer.type().names();
        xml.leaf("ows:Title", names.title().in(language));
        xml.leaf("ows:Abstract", names.description().in(language));
        if (layer.box().isPresent()) {
            var box = layer.box().get();
            xml.element("ows:WGS84BoundingBox", it -> {
                it.leaf("ows:LowerCorner", "%s %s".formatted(box.west(), box.south()));
                it.leaf("ows:UpperCorner", "%s %s".formatted(box.east(), box.north()));
            });
        }
        xml.leaf("ows:Identifier", names.id());
        xml.element(
                "Style",
                it -> {
                    it.leaf("ows:Title", WITHOUT_NAMES.in(language));
                    it.leaf("ows:Identifier", STYLE);
                },
                "isDefault",
                "true");
        xml.leaf("Format", "image/png");
        for (var grid : TileGrid.list()) {
            xml.element("TileMatrixSetLink", it -> it.leaf("TileMatrixSet", grid.id()));
        }
        xml.empty(
                "ResourceURL",
                "format",
                "image/png",
                "resourceType",
                "tile",
                "template",
                "%s/%s/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png".formatted(address, names.id()));
    }

    private static void grid(XmlText xml, TileGrid grid) throws XMLStreamException {
        xml.leaf("ows:Identifier", grid.id());
        xml.leaf("ows:SupportedCRS", "urn:ogc:def:crs:EPSG::" + grid.system().epsg());
        xml.leaf("WellKnownScaleSet", grid.scales());
        for (int level : IntStream.range(0, TileGrid.LEVELS).toArray()) {
            xml.element("TileMatrix", it -> level(it, grid, level));
        }
    }

    private static void level(XmlText xml, TileGrid grid, int level) throws XMLStreamException {
        boolean northFirst = grid.system().axisOrder() == AxisOrder.NORTH_EAST;
        xml.leaf("ows:Identifier", Integer.toString(level));
        xml.leaf("ScaleDenominator", Double.toString(grid.scaleDenominator(level)));
        xml.leaf(
                "TopLeftCorner",
                northFirst
                        ? "%s %s".formatted(grid.north(), grid.west())
                        : "%s %s".formatted(grid.west(), grid.north()));
        xml.leaf("TileWidth", Integer.toString(TileGrid.SIDE));
        xml.leaf("TileHeight", Integer.toString(TileGrid.SIDE));
        xml.leaf("MatrixWidth", Integer.toString(grid.columns(level)));
        xml.leaf("MatrixHeight", Integer.toString(grid.rows(level)));
    }
}
