package org.parkatlas.catalog.styles;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;

import org.parkatlas.catalog.http.XmlText;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.styles.LayerStyle.Category;
import org.parkatlas.catalog.styles.LayerStyle.Objects;

/**
 * A style of QGIS 3 (QML). Properties stand in {@code prop} elements, which every release from 3.0 reads. Demonstration data
 * is hatched, and its names say so.
 */
public final class QmlStyle {

    private static final String PIXEL = "Pixel";

    private final LayerStyle style;

    public QmlStyle(LayerStyle style) {
        this.style = style;
    }

    /** The document. */
    public String document() {
        return XmlText.write(xml -> xml.element(
                "qgis",
                it -> {
                    renderer(it);
                    labels(it);
                    it.leaf("layerGeometryType", style.isOfAreas() ? "2" : "0");
                },
                "version",
                "3.22.0",
                "styleCategories",
                "Symbology|Labeling"));
    }

    private void renderer(XmlText xml) throws XMLStreamException {
        if (style.categories().size() == 1) {
            xml.element("renderer-v2", this::symbols, "type", "singleSymbol");
            return;
        }
        xml.element(
                "renderer-v2",
                it -> {
                    it.element("categories", this::categories);
                    symbols(it);
                },
                "type",
                "categorizedSymbol",
                "attr",
                LayerStyle.DEMO);
    }

    private void categories(XmlText xml) throws XMLStreamException {
        for (int i = 0; i < style.categories().size(); i++) {
            var category = style.categories().get(i);
            var value = Boolean.toString(category.objects() == Objects.SYNTHETIC);
            var label = category.title();
            xml.empty("category", "value", value, "symbol", Integer.toString(i), "label", label, "render", "true");
        }
    }

    private void symbols(XmlText xml) throws XMLStreamException {
        xml.element("symbols", it -> {
            for (int i = 0; i < style.categories().size(); i++) {
                var category = style.categories().get(i);
                var type = style.isOfAreas() ? "fill" : "marker";
                it.element(
                        "symbol",
                        symbol -> symbol(symbol, category),
                        "type",
                        type,
                        "name",
                        Integer.toString(i),
                        "alpha",
                        "1");
            }
        });
    }

    private void symbol(XmlText xml, Category category) throws XMLStreamException {
        if (!style.isOfAreas()) {
            layer(xml, "SimpleMarker", it -> marker(it, category));
            return;
        }
        layer(xml, "SimpleFill", this::area);
        if (category.objects() == Objects.SYNTHETIC) {
            layer(xml, "SimpleFill", this::hatch);
        }
    }

    private static void layer(XmlText xml, String type, XmlText.Part properties) throws XMLStreamException {
        xml.element("layer", properties, "class", type, "enabled", "1", "pass", "0", "locked", "0");
    }

    private static void property(XmlText xml, String key, String value) throws XMLStreamException {
        xml.empty("prop", "k", key, "v", value);
    }

    private void area(XmlText xml) throws XMLStreamException {
        property(xml, "color", colour(style.look().fill(), style.opacity()));
        property(xml, "style", "solid");
        property(xml, "outline_color", colour(style.look().edge(), 1));
        property(xml, "outline_style", stroke(style.look().symbol()));
        property(xml, "outline_width", XmlText.number(style.look().sizePx()));
        property(xml, "outline_width_unit", PIXEL);
    }

    private void hatch(XmlText xml) throws XMLStreamException {
        property(xml, "color", colour(style.look().edge(), 0.5));
        property(xml, "style", "b_diagonal");
        property(xml, "outline_style", "no");
    }

    private void marker(XmlText xml, Category category) throws XMLStreamException {
        var synthetic = category.objects() == Objects.SYNTHETIC;
        property(xml, "name", style.look().symbol() == FeatureStyle.Symbol.SQUARE ? "square" : "circle");
        property(xml, "color", colour(style.look().fill(), synthetic ? 0.3 : 1));
        property(xml, "outline_color", colour(style.look().edge(), 1));
        property(xml, "outline_style", synthetic ? "dot" : "solid");
        property(xml, "outline_width", "1");
        property(xml, "outline_width_unit", PIXEL);
        property(xml, "size", XmlText.number(style.look().sizePx()));
        property(xml, "size_unit", PIXEL);
    }

    private static String stroke(FeatureStyle.Symbol symbol) {
        return switch (symbol) {
            case DASHED_LINE -> "dash";
            case DOT_DASHED_LINE -> "dash dot";
            default -> "solid";
        };
    }

    /** Red, green, blue and opacity, each from 0 to 255. */
    private static String colour(String hex, double opacity) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return String.format(
                Locale.ROOT, "%d,%d,%d,%d", rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF, Math.round(opacity * 255));
    }

    private void labels(XmlText xml) throws XMLStreamException {
        xml.element(
                "labeling",
                labeling -> labeling.element("settings", settings -> {
                    settings.element(
                            "text-style",
                            it -> it.empty(
                                    "text-buffer",
                                    "bufferDraw",
                                    "1",
                                    "bufferSize",
                                    "1",
                                    "bufferColor",
                                    "255,255,255,255"),
                            "fieldName",
                            labelExpression(),
                            "isExpression",
                            "1",
                            "fontFamily",
                            "Noto Sans CJK SC",
                            "fontSize",
                            "9",
                            "textColor",
                            colour("#22201C", 1));
                    settings.empty("placement", "placement", style.isOfAreas() ? "0" : "6");
                }),
                "type",
                "simple");
    }

    private String labelExpression() {
        var name = "\"%s\"".formatted(style.label());
        var suffix = style.categories().get(style.categories().size() - 1).suffix();
        return suffix.isEmpty() ? name : "%s || if(\"%s\", '%s', '')".formatted(name, LayerStyle.DEMO, suffix);
    }
}
