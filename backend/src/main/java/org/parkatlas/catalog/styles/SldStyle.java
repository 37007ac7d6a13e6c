package org.parkatlas.catalog.styles;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

import org.parkatlas.catalog.http.XmlText;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.styles.LayerStyle.Category;
import org.parkatlas.catalog.styles.LayerStyle.Objects;

/**
 * A Styled Layer Descriptor, in the version that GeoServer, MapServer and ArcGIS read or in the one of Symbology Encoding.
 * Demonstration data has crosses in its areas, and its names say so.
 */
public final class SldStyle {

    /** Which standard it follows. */
    public enum Version {
        /** OGC 02-070. */
        V1_0("1.0.0", "", "CssParameter"),
        /** OGC 05-078r4 with symbols of OGC 05-077r4. */
        V1_1("1.1.0", "se:", "SvgParameter");

        private final String number;
        private final String prefix;
        private final String parameter;

        Version(String number, String prefix, String parameter) {
            this.number = number;
            this.prefix = prefix;
            this.parameter = parameter;
        }
    }

    /** Pixels from one cross to the next. */
    private static final String CROSS_PX = "8";

    private final LayerStyle style;
    private final Version version;

    public SldStyle(LayerStyle style, Version version) {
        this.style = style;
        this.version = version;
    }

    /** The document. */
    public String document() {
        return XmlText.write(xml -> xml.element(
                "StyledLayerDescriptor",
                root -> root.element("NamedLayer", layer -> {
                    layer.leaf(se("Name"), style.id());
                    layer.element("UserStyle", this::userStyle);
                }),
                "version",
                version.number,
                "xmlns",
                "http://www.opengis.net/sld",
                "xmlns:se",
                "http://www.opengis.net/se",
                "xmlns:ogc",
                "http://www.opengis.net/ogc"));
    }

    private String se(String name) {
        return version.prefix + name;
    }

    private void userStyle(XmlText xml) throws XMLStreamException {
        xml.leaf(se("Name"), style.id());
        title(xml, style.title());
        xml.element(se("FeatureTypeStyle"), rules -> {
            // a rule for all others has to be told first what these are not
            for (int i = style.categories().size() - 1; i >= 0; i--) {
                var category = style.categories().get(i);
                rules.element(se("Rule"), it -> rule(it, category));
            }
        });
    }

    private void title(XmlText xml, String title) throws XMLStreamException {
        switch (version) {
            case V1_0 -> xml.leaf("Title", title);
            case V1_1 -> xml.element("se:Description", it -> it.leaf("se:Title", title));
        }
    }

    private void rule(XmlText xml, Category category) throws XMLStreamException {
        xml.leaf(se("Name"), category.objects().name().toLowerCase(Locale.ROOT));
        title(xml, category.title());
        switch (category.objects()) {
            case ALL -> {}
            case REAL -> xml.empty(se("ElseFilter"));
            case SYNTHETIC ->
                xml.element(
                        "ogc:Filter",
                        filter -> filter.element("ogc:PropertyIsEqualTo", it -> {
                            it.leaf("ogc:PropertyName", LayerStyle.DEMO);
                            it.leaf("ogc:Literal", "true");
                        }));
        }
        if (style.isOfAreas()) {
            area(xml, category);
        } else {
            xml.element(se("PointSymbolizer"), it -> it.element(se("Graphic"), graphic -> point(graphic, category)));
        }
        label(xml, category);
    }

    private void area(XmlText xml, Category category) throws XMLStreamException {
        xml.element(se("PolygonSymbolizer"), it -> {
            it.element(se("Fill"), fill -> {
                parameter(fill, "fill", style.look().fill());
                parameter(fill, "fill-opacity", XmlText.number(style.opacity()));
            });
            it.element(se("Stroke"), this::stroke);
        });
        if (category.objects() == Objects.SYNTHETIC) {
            xml.element(
                    se("PolygonSymbolizer"),
                    it -> it.element(
                            se("Fill"),
                            fill -> fill.element(
                                    se("GraphicFill"), graphic -> graphic.element(se("Graphic"), this::cross))));
        }
    }

    private void stroke(XmlText xml) throws XMLStreamException {
        parameter(xml, "stroke", style.look().edge());
        parameter(xml, "stroke-width", XmlText.number(style.look().sizePx()));
        if (!style.dashes().isEmpty()) {
            parameter(
                    xml,
                    "stroke-dasharray",
                    style.dashes().stream().map(XmlText::number).collect(Collectors.joining(" ")));
        }
    }

    private void cross(XmlText xml) throws XMLStreamException {
        xml.element(se("Mark"), mark -> {
            mark.leaf(se("WellKnownName"), "x");
            mark.element(se("Fill"), it -> parameter(it, "fill", style.look().edge()));
        });
        xml.leaf(se("Size"), CROSS_PX);
    }

    private void point(XmlText xml, Category category) throws XMLStreamException {
        var name = style.look().symbol() == FeatureStyle.Symbol.SQUARE ? "square" : "circle";
        xml.element(se("Mark"), mark -> {
            mark.leaf(se("WellKnownName"), name);
            mark.element(se("Fill"), fill -> {
                parameter(fill, "fill", style.look().fill());
                parameter(fill, "fill-opacity", category.objects() == Objects.SYNTHETIC ? "0.3" : "1");
            });
            mark.element(se("Stroke"), it -> {
                parameter(it, "stroke", style.look().edge());
                parameter(it, "stroke-width", "1");
            });
        });
        xml.leaf(se("Size"), XmlText.number(style.look().sizePx()));
    }

    private void label(XmlText xml, Category category) throws XMLStreamException {
        xml.element(se("TextSymbolizer"), it -> {
            it.element(se("Label"), label -> {
                label.leaf("ogc:PropertyName", style.label());
                label.text(category.suffix());
            });
            it.element(se("Font"), font -> {
                parameter(font, "font-family", "Noto Sans CJK SC");
                parameter(font, "font-size", "12");
            });
            it.element(se("Halo"), halo -> {
                halo.leaf(se("Radius"), "1");
                halo.element(se("Fill"), fill -> parameter(fill, "fill", "#FFFFFF"));
            });
            it.element(se("Fill"), fill -> parameter(fill, "fill", "#22201C"));
        });
    }

    private void parameter(XmlText xml, String name, String value) throws XMLStreamException {
        xml.leaf(se(version.parameter), value, "name", name);
    }
}
