package org.parkatlas.maps.wms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

import org.parkatlas.catalog.http.XmlText;
import org.parkatlas.catalog.query.OfferedSystems;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.maps.LegendImage;
import org.parkatlas.maps.MapWindow;
import org.parkatlas.maps.Picture;
import org.parkatlas.problem.Wording;

/**
 * The description of the service (OGC 06-042, 7.2.4; OGC 01-068r3, annex A.1).
 *
 * @param address     of the service, absolute
 * @param site        of the installation, absolute
 * @param sequence    rises with the data
 * @param attribution what stands below a map
 */
record Capabilities(
        WmsVersion version,
        String address,
        String site,
        long sequence,
        String attribution,
        int maxSide,
        int maxLayers,
        List<Layer> layers,
        Locale language) {

    static final Wording TITLE = new Wording("园区一张图", "ParkAtlas");
    private static final Wording ABSTRACT = new Wording(
            "产业园区规划的空间布局、园区、企业、项目和交通的地图图像。",
            "Maps of layout, parks, enterprises, projects and transport of industrial plans.");
    private static final Wording WITH_NAMES = new Wording("有注记", "With names");
    private static final Wording WITHOUT_NAMES = new Wording("无注记", "Without names");

    Capabilities {
        layers = List.copyOf(layers);
    }

    /**
     * A layer.
     *
     * @param box none where nothing of it has a place
     */
    record Layer(FeatureType type, Optional<BoundingBox> box, LegendImage.Size legend) {}

    String document() {
        var root = isNew()
                ? new String[] {
                    "version", version.number(),
                    "updateSequence", Long.toString(sequence),
                    "xmlns", "http://www.opengis.net/wms",
                    "xmlns:xlink", "http://www.w3.org/1999/xlink",
                    "xmlns:sld", "http://www.opengis.net/sld"
                }
                : new String[] {
                    "version", version.number(),
                    "updateSequence", Long.toString(sequence),
                    "xmlns:xlink", "http://www.w3.org/1999/xlink"
                };
        return XmlText.write(xml -> xml.element(
                isNew() ? "WMS_Capabilities" : "WMT_MS_Capabilities",
                all -> {
                    all.element("Service", this::service);
                    all.element("Capability", this::capability);
                },
                root));
    }

    private boolean isNew() {
        return version == WmsVersion.V1_3_0;
    }

    private void service(XmlText xml) throws XMLStreamException {
        xml.leaf("Name", isNew() ? "WMS" : "OGC:WMS");
        xml.leaf("Title", TITLE.in(language));
        xml.leaf("Abstract", ABSTRACT.in(language));
        online(xml, site + "/");
        xml.leaf("Fees", "none");
        xml.leaf("AccessConstraints", attribution);
        if (isNew()) {
            xml.leaf("LayerLimit", Integer.toString(maxLayers));
            xml.leaf("MaxWidth", Integer.toString(maxSide));
            xml.leaf("MaxHeight", Integer.toString(maxSide));
        }
    }

    private static void online(XmlText xml, String address) throws XMLStreamException {
        xml.empty("OnlineResource", "xlink:type", "simple", "xlink:href", address);
    }

    private void capability(XmlText xml) throws XMLStreamException {
        xml.element("Request", request -> {
            operation(request, "GetCapabilities", List.of(isNew() ? "text/xml" : "application/vnd.ogc.wms_xml"));
            operation(request, "GetMap", pictures());
            operation(request, "GetFeatureInfo", FeatureInfoFormat.types());
            if (isNew()) {
                operation(request, "sld:GetLegendGraphic", List.of(pictures().get(0)));
            } else {
                operation(request, "GetLegendGraphic", List.of(pictures().get(0)));
            }
        });
        xml.element("Exception", it -> {
            it.leaf("Format", isNew() ? "XML" : "application/vnd.ogc.se_xml");
            it.leaf("Format", isNew() ? "INIMAGE" : "application/vnd.ogc.se_inimage");
            it.leaf("Format", isNew() ? "BLANK" : "application/vnd.ogc.se_blank");
        });
        xml.element("Layer", this::root);
    }

    private static List<String> pictures() {
        return Picture.list().stream().map(it -> it.type().toString()).toList();
    }

    private void operation(XmlText xml, String name, List<String> formats) throws XMLStreamException {
        xml.element(name, it -> {
            for (var format : formats) {
                it.leaf("Format", format);
            }
            it.element(
                    "DCPType",
                    dcp -> dcp.element("HTTP", http -> http.element("Get", get -> online(get, address + "?"))));
        });
    }

    private void root(XmlText xml) throws XMLStreamException {
        xml.leaf("Title", TITLE.in(language));
        for (var system : OfferedSystems.list()) {
            if (isNew() || !isCrs84(system)) {
                xml.leaf(version.systemName(), name(system));
            }
        }
        var all = layers.stream().flatMap(it -> it.box().stream()).reduce(BoundingBox::union);
        if (all.isPresent()) {
            boxes(xml, all.get());
        }
        xml.element("Attribution", it -> {
            it.leaf("Title", attribution);
            online(it, site + "/ogc?f=html#licence");
        });
        for (var layer : layers) {
            xml.element("Layer", it -> layer(it, layer), "queryable", "1");
        }
    }

    private static boolean isCrs84(ReferenceSystem system) {
        return system.equals(ReferenceSystems.CRS84);
    }

    private static String name(ReferenceSystem system) {
        return isCrs84(system) ? "CRS:84" : system.code();
    }

    private void layer(XmlText xml, Layer layer) throws XMLStreamException {
        var names = layer.type().names();
        xml.leaf("Name", names.id());
        xml.leaf("Title", names.title().in(language));
        xml.leaf("Abstract", names.description().in(language));
        if (layer.box().isPresent()) {
            boxes(xml, layer.box().get());
        }
        if (layer.type().relation().history() != null) {
            time(xml);
        }
        xml.element("DataURL", it -> {
            it.leaf("Format", "text/html");
            online(it, "%s/ogc/collections/%s?f=html".formatted(site, names.id()));
        });
        style(xml, layer, MapRequests.LABELLED, WITH_NAMES);
        style(xml, layer, MapRequests.UNLABELLED, WITHOUT_NAMES);
        scales(xml, layer);
    }

    /** The newest state is usual; any moment since the service keeps history can be asked for. */
    private void time(XmlText xml) throws XMLStreamException {
        if (isNew()) {
            xml.leaf("Dimension", "", "name", "time", "units", "ISO8601", "default", "current", "current", "1");
        } else {
            xml.empty("Dimension", "name", "time", "units", "ISO8601");
            xml.leaf("Extent", "current", "name", "time", "default", "current", "current", "1");
        }
    }

    private void boxes(XmlText xml, BoundingBox box) throws XMLStreamException {
        if (isNew()) {
            xml.element("EX_GeographicBoundingBox", it -> {
                it.leaf("westBoundLongitude", number(box.west()));
                it.leaf("eastBoundLongitude", number(box.east()));
                it.leaf("southBoundLatitude", number(box.south()));
                it.leaf("northBoundLatitude", number(box.north()));
            });
            box(xml, ReferenceSystems.CRS84, box);
            box(xml, ReferenceSystems.CGCS2000, box);
        } else {
            xml.empty("LatLonBoundingBox", corners(box, false));
            box(xml, ReferenceSystems.WGS84, box);
            box(xml, ReferenceSystems.CGCS2000, box);
        }
    }

    private void box(XmlText xml, ReferenceSystem system, BoundingBox box) throws XMLStreamException {
        var corners = corners(box, version.isNorthFirst(system));
        xml.empty(
                "BoundingBox",
                version.systemName(),
                name(system),
                corners[0],
                corners[1],
                corners[2],
                corners[3],
                corners[4],
                corners[5],
                corners[6],
                corners[7]);
    }

    private static String[] corners(BoundingBox box, boolean northFirst) {
        return new String[] {
            "minx", number(northFirst ? box.south() : box.west()),
            "miny", number(northFirst ? box.west() : box.south()),
            "maxx", number(northFirst ? box.north() : box.east()),
            "maxy", number(northFirst ? box.east() : box.north())
        };
    }

    private static String number(double degrees) {
        return String.format(Locale.ROOT, "%.5f", degrees);
    }

    private void style(XmlText xml, Layer layer, String name, Wording title) throws XMLStreamException {
        xml.element("Style", style -> {
            style.leaf("Name", name);
            style.leaf("Title", title.in(language));
            style.element(
                    "LegendURL",
                    legend -> {
                        legend.leaf("Format", "image/png");
                        online(legend, legendAddress(layer, name));
                    },
                    "width",
                    Integer.toString(layer.legend().width()),
                    "height",
                    Integer.toString(layer.legend().height()));
        });
    }

    private String legendAddress(Layer layer, String style) {
        return "%s?SERVICE=WMS&VERSION=%s&REQUEST=GetLegendGraphic&FORMAT=image/png&LAYER=%s&STYLE=%s"
                .formatted(address, version.number(), layer.type().id(), style);
    }

    private void scales(XmlText xml, Layer layer) throws XMLStreamException {
        var zoom = layer.type().drawing().zoom();
        var smallest = MapWindow.smallestScale(zoom);
        var largest = MapWindow.largestScale(zoom);
        if (isNew()) {
            if (smallest.isPresent()) {
                xml.leaf("MinScaleDenominator", scale(smallest.get()));
            }
            if (largest.isPresent()) {
                xml.leaf("MaxScaleDenominator", scale(largest.get()));
            }
        } else if (smallest.isPresent() || largest.isPresent()) {
            xml.empty("ScaleHint", "min", hint(smallest.orElse(0.0)), "max", hint(largest.orElse(MapWindow.SCALE_0)));
        }
    }

    private static String scale(double denominator) {
        return String.format(Locale.ROOT, "%.1f", denominator);
    }

    /** The diagonal of a pixel on the ground, metres (OGC 01-068r3, 7.1.4.5.15). */
    private static String hint(double denominator) {
        return String.format(Locale.ROOT, "%.3f", denominator * MapWindow.PIXEL_MM / 1000 * Math.sqrt(2));
    }
}
