package org.parkatlas.catalog.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.problem.Wording;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.jayway.jsonpath.JsonPath;

/** What each language makes of a layer of areas, some of them synthetic, and of one of points. */
class LayerStyleTest {

    private static final FeatureType AREAS = FeatureType.of(
            new FeatureName("ponds", "pond", new Wording("池塘", "Ponds"), new Wording("池塘。", "Ponds.")),
            Relation.of("pond").shapedBy("shape"),
            new Drawing(
                    GeometryKind.POLYGON,
                    ZoomRule.from(0, 10),
                    new FeatureStyle(FeatureStyle.Symbol.DASHED_LINE, "#0A141E", "#28323C", 1.5)),
            CommonProperties.name(),
            FeatureProperty.of("demo", PropertyType.BOOLEAN, "演示数据", "Synthetic"));

    private static final FeatureType POINTS = FeatureType.of(
            new FeatureName("wells", "well", new Wording("水井", "Wells"), new Wording("水井。", "Wells.")),
            Relation.of("well").at("position"),
            new Drawing(
                    GeometryKind.POINT,
                    ZoomRule.from(0, 10),
                    new FeatureStyle(FeatureStyle.Symbol.SQUARE, "#0A141E", "#28323C", 24)),
            CommonProperties.name());

    private static LayerStyle style(FeatureType type) {
        return LayerStyle.of(type, Locale.CHINESE);
    }

    /** Values at an XPath whose names have no prefix. */
    private static List<String> at(String document, String path) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            Document parsed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(document)));
            var local = path.replaceAll("(?<=/)([A-Za-z][A-Za-z0-9-]*)(?![A-Za-z0-9(-])", "*[local-name()='$1']");
            var nodes = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(local, parsed, XPathConstants.NODESET);
            var values = new ArrayList<String>();
            for (int i = 0; i < nodes.getLength(); i++) {
                values.add(nodes.item(i).getTextContent());
            }
            return values;
        } catch (Exception unreadable) {
            throw new AssertionError(document, unreadable);
        }
    }

    /** QGIS sorts by the property that marks demonstration data, as text. */
    @Test
    void inQmlSyntheticObjectsAreACategory() {
        var qml = new QmlStyle(style(AREAS)).document();

        assertThat(at(qml, "/qgis/renderer-v2/@type")).containsExactly("categorizedSymbol");
        assertThat(at(qml, "/qgis/renderer-v2/@attr")).containsExactly("demo");
        assertThat(at(qml, "//category/@value")).containsExactly("false", "true");
        assertThat(at(qml, "//category/@label")).containsExactly("池塘", "池塘（演示数据）");
        assertThat(at(qml, "//symbol/@name")).containsExactlyElementsOf(at(qml, "//category/@symbol"));
        // 31 of 255 are 12 %
        assertThat(at(qml, "//prop[@k='color']/@v")).containsExactly("10,20,30,31", "10,20,30,31", "40,50,60,128");
        assertThat(at(qml, "//prop[@k='outline_color']/@v")).containsOnly("40,50,60,255");
        assertThat(at(qml, "//prop[@k='outline_style']/@v")).containsExactly("dash", "dash", "no");
        assertThat(at(qml, "//prop[@k='outline_width']/@v")).containsOnly("1.50");
        assertThat(at(qml, "//text-style/@fieldName")).containsExactly("\"name\" || if(\"demo\", '（演示数据）', '')");
    }

    @Test
    void inQmlPointsHaveOneSymbol() {
        var qml = new QmlStyle(style(POINTS)).document();

        assertThat(at(qml, "/qgis/renderer-v2/@type")).containsExactly("singleSymbol");
        assertThat(at(qml, "//prop[@k='name']/@v")).containsExactly("square");
        assertThat(at(qml, "//prop[@k='size']/@v")).containsExactly("24");
        assertThat(at(qml, "//prop[@k='color']/@v")).containsExactly("10,20,30,255");
        assertThat(at(qml, "//text-style/@fieldName")).containsExactly("\"name\"");
        assertThat(at(qml, "/qgis/layerGeometryType")).containsExactly("0");
    }

    /** The rule for all others stands last, where every reader has seen the one before. */
    @ParameterizedTest
    @EnumSource(SldStyle.Version.class)
    void inSldSyntheticObjectsHaveARule(SldStyle.Version version) {
        var sld = new SldStyle(style(AREAS), version).document();

        assertThat(at(sld, "/StyledLayerDescriptor/NamedLayer/Name")).containsExactly("ponds");
        assertThat(at(sld, "//Rule/Name")).containsExactly("synthetic", "real");
        assertThat(at(sld, "//Rule//Title")).containsExactly("池塘（演示数据）", "池塘");
        assertThat(at(sld, "//Rule[1]/Filter/PropertyIsEqualTo/PropertyName")).containsExactly("demo");
        assertThat(at(sld, "//Rule[2]/ElseFilter")).hasSize(1);
        assertThat(at(sld, "//Rule[2]/PolygonSymbolizer/Fill/*")).containsExactly("#0A141E", "0.12");
        assertThat(at(sld, "//Rule[2]/PolygonSymbolizer/Stroke/*")).containsExactly("#28323C", "1.50", "6 3");
        assertThat(at(sld, "//Rule[1]//GraphicFill//WellKnownName")).containsExactly("x");
        assertThat(at(sld, "//Rule/TextSymbolizer/Label")).containsExactly("name（演示数据）", "name");
    }

    @Test
    void eachVersionOfSldHasItsNames() {
        var first = new SldStyle(style(POINTS), SldStyle.Version.V1_0).document();
        var second = new SldStyle(style(POINTS), SldStyle.Version.V1_1).document();

        assertThat(first).contains("version=\"1.0.0\"", "<CssParameter ").doesNotContain("<se:", "SvgParameter");
        assertThat(second).contains("version=\"1.1.0\"", "<se:SvgParameter ").doesNotContain("CssParameter");
        assertThat(at(first, "//PointSymbolizer/Graphic/Size")).containsExactly("24");
        assertThat(at(second, "//PointSymbolizer/Graphic/Mark/WellKnownName")).containsExactly("square");
    }

    /** Dashes of MapLibre count in widths of the line: 6 and 3 px of 1.5 px are 4 and 2. */
    @Test
    void inJsonItIsDrawnOverOurTiles() {
        var style = new MapLibreStyle(style(AREAS), "https://atlas.example/park").document();

        assertThat(JsonPath.<Integer>read(style, "$.version")).isEqualTo(8);
        assertThat(JsonPath.<String>read(style, "$.sources.ponds.url"))
                .isEqualTo("https://atlas.example/park/tiles/ponds");
        assertThat(JsonPath.<List<String>>read(style, "$.layers[*].id"))
                .containsExactly("ponds-fill", "ponds-line", "ponds-demo-fill", "ponds-demo-line");
        assertThat(JsonPath.<List<String>>read(style, "$.layers[*].source-layer"))
                .containsOnly("ponds");
        assertThat(JsonPath.<List<Object>>read(style, "$.layers[0].filter"))
                .isEqualTo(List.of("!=", List.of("get", "demo"), true));
        assertThat(JsonPath.<List<Double>>read(style, "$.layers[1].paint.line-dasharray"))
                .containsExactly(4.0, 2.0);
        assertThat(JsonPath.<String>read(style, "$.layers[2].metadata.title")).isEqualTo("池塘（演示数据）");
        assertThat(JsonPath.<Double>read(style, "$.layers[2].paint.fill-opacity"))
                .isEqualTo(0.06);
    }

    @Test
    void speaksBothLanguages() {
        var english = LayerStyle.of(AREAS, Locale.ENGLISH);

        assertThat(at(new QmlStyle(english).document(), "//category/@label"))
                .containsExactly("Ponds", "Ponds (synthetic)");
    }
}
