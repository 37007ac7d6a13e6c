package org.parkatlas.maps.wms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.StaffRequests;
import org.parkatlas.maps.MapAnswer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The assertions of the standard (OGC 06-042, annex A) and what users of desktop programs expect. */
@IntegrationTest
class WmsIT {

    private static final String OFFICER = "demo-officer-meixian";

    /** The fill of parks, as the descriptor has it. */
    private static final String PARK = "#8B8A86";

    @LocalServerPort
    private int port;

    private MapAnswer get(Map<String, String> changes) {
        return get(StaffRequests.PUBLIC, changes);
    }

    /** A request for a map of parks with some parameters changed, or left out where they are empty. */
    private MapAnswer get(String account, Map<String, String> changes) {
        var parameters = new TreeMap<>(Map.of(
                "SERVICE", "WMS",
                "VERSION", "1.3.0",
                "REQUEST", "GetMap",
                "LAYERS", "parks",
                "STYLES", "",
                "CRS", "EPSG:4490",
                "BBOX", "24,115.9,24.1,116",
                "WIDTH", "200",
                "HEIGHT", "200",
                "FORMAT", "image/png"));
        changes.forEach((name, value) -> {
            if (value.equals("-")) {
                parameters.remove(name);
            } else {
                parameters.put(name, value);
            }
        });
        var query = parameters.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue().replace(" ", "%20"))
                .collect(Collectors.joining("&"));
        return MapAnswer.to(port, account, "/wms?" + query);
    }

    private MapAnswer capabilities(String account, String version) {
        return MapAnswer.to(port, account, "/wms?service=WMS&request=GetCapabilities&version=" + version);
    }

    @Test
    void describesItselfInBothVersions() {
        var current = capabilities(StaffRequests.PUBLIC, "1.3.0");
        var old = capabilities(StaffRequests.PUBLIC, "1.1.1");

        assertThat(current.type()).isEqualTo("text/xml;charset=UTF-8");
        assertThat(current.texts("/WMS_Capabilities/@version")).containsExactly("1.3.0");
        assertThat(current.texts("//MaxWidth")).containsExactly("4096");
        assertThat(current.texts("/WMS_Capabilities/Capability/Layer/CRS"))
                .contains("CRS:84", "EPSG:4490", "EPSG:4326", "EPSG:3857", "EPSG:4526", "EPSG:4527")
                .contains("EPSG:4547", "EPSG:4548");
        assertThat(current.texts("//OnlineResource/@href"))
                .isNotEmpty()
                .allMatch(it -> it.startsWith("http://127.0.0.1"));
        assertThat(old.type()).isEqualTo("application/vnd.ogc.wms_xml;charset=UTF-8");
        assertThat(old.texts("/WMT_MS_Capabilities/@version")).containsExactly("1.1.1");
        assertThat(old.texts("//LatLonBoundingBox/@minx")).isNotEmpty();
    }

    /** OGC 06-042, 6.2.4. */
    @ParameterizedTest
    @CsvSource({"'', 1.3.0", "1.3.0, 1.3.0", "2.0.0, 1.3.0", "1.2.0, 1.1.1", "1.1.1, 1.1.1", "1.0.0, 1.1.1"})
    void agreesOnAVersion(String asked, String answered) {
        assertThat(capabilities(StaffRequests.PUBLIC, asked).texts("/*/@version"))
                .containsExactly(answered);
    }

    @Test
    void tellsEachViewerOfItsLayers() {
        var ofAll = capabilities(StaffRequests.PUBLIC, "1.3.0").texts("//Layer/Name");
        var ofOfficer = capabilities(OFFICER, "1.3.0").texts("//Layer/Name");

        assertThat(ofAll).contains("counties", "parks", "enterprises").doesNotContain("parcels", "control-zones");
        assertThat(ofOfficer).containsAll(ofAll).contains("parcels", "control-zones");
        assertThat(get(Map.of("LAYERS", "parcels")).texts("//ServiceException/@code"))
                .containsExactly("LayerNotDefined");
    }

    /**
     * 广梅园 at 115.976, 24.0292 lies in the middle of a map around it, in whatever system and axis order the map is. Positions:
     * PROJ 9.1, {@code gdaltransform -s_srs OGC:CRS84}.
     */
    @ParameterizedTest
    @CsvSource({
        "1.3.0, CRS, CRS:84,    115.976,           24.0292,          0.05",
        "1.3.0, CRS, EPSG:4326, 24.0292,           115.976,          0.05",
        "1.3.0, CRS, EPSG:4490, 24.0292,           115.976,          0.05",
        "1.3.0, CRS, EPSG:3857, 12910389.2642407,  2756966.66037146, 5000",
        "1.3.0, CRS, EPSG:4526, 2659934.84816219,  38701042.9373414, 5000",
        "1.3.0, CRS, EPSG:4527, 2658901.89500678,  39395825.9731753, 5000",
        "1.3.0, CRS, EPSG:4547, 2659934.84816219,  701042.93734136,  5000",
        "1.3.0, CRS, EPSG:4548, 2658901.89500678,  395825.973175313, 5000",
        "1.1.1, SRS, EPSG:4326, 115.976,           24.0292,          0.05",
        "1.1.1, SRS, EPSG:4490, 115.976,           24.0292,          0.05",
        "1.1.1, SRS, EPSG:3857, 12910389.2642407,  2756966.66037146, 5000",
        "1.1.1, SRS, EPSG:4527, 39395825.9731753,  2658901.89500678, 5000",
        "1.1.1, SRS, EPSG:4548, 395825.973175313,  2658901.89500678, 5000"
    })
    void paintsWhatIsThereWhereItIs(
            String version, String parameter, String system, double first, double second, double reach) {
        var box = "%s,%s,%s,%s".formatted(first - reach, second - reach, first + reach, second + reach);

        var changes = new TreeMap<>(Map.of("CRS", "-", "VERSION", version, "BBOX", box));
        changes.put(parameter, system);
        var map = get(changes);

        assertThat(map.type()).isEqualTo("image/png");
        assertThat(map.image().getWidth()).isEqualTo(200);
        assertThat(map.colour(100, 100)).isEqualTo(PARK);
        assertThat(map.colour(10, 100)).isEqualTo("#FFFFFF");
    }

    @Test
    void leavesOutWhatIsNotPaintedOrColoursIt() {
        var clear = get(Map.of("TRANSPARENT", "TRUE"));
        var blue = get(Map.of("BGCOLOR", "0x0000FF"));
        var photo = get(Map.of("FORMAT", "image/jpeg", "TRANSPARENT", "TRUE"));

        assertThat(clear.image().getRGB(3, 3)).isZero();
        assertThat(blue.colour(3, 3)).isEqualTo("#0000FF");
        assertThat(photo.type()).isEqualTo("image/jpeg");
        assertThat(photo.image().getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void writesNamesUnlessTheStyleHasNone() {
        var wide = Map.of("BBOX", "24,115.8,24.1,116.1", "WIDTH", "600");
        var labelled = new TreeMap<>(wide);
        labelled.put("STYLES", "default");
        var unlabelled = new TreeMap<>(wide);
        unlabelled.put("STYLES", "unlabelled");

        var named = get(labelled).painted();
        var bare = get(unlabelled).painted();

        assertThat(named).isGreaterThan(bare + 200);
        assertThat(bare).isPositive();
    }

    @Test
    void readsNamesOfParametersInAnyCaseAndLeavesStrangersAlone() {
        var usual = get(Map.of());
        var other = MapAnswer.to(
                port,
                StaffRequests.PUBLIC,
                "/wms?Service=WMS&version=1.3.0&request=GetMap&Layers=parks&styles=&crs=EPSG:4490"
                        + "&bbox=24,115.9,24.1,116&width=200&height=200&format=image/png&MAP_RESOLUTION=96&_=1");

        assertThat(other.answer().body()).isEqualTo(usual.answer().body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LAYERS | nowhere | LayerNotDefined",
                "LAYERS | parks,nowhere | LayerNotDefined",
                "STYLES | red | StyleNotDefined",
                "STYLES | default,default | StyleNotDefined",
                "CRS | EPSG:2000 | InvalidCRS",
                "CRS | moon | InvalidCRS",
                "FORMAT | image/tiff | InvalidFormat",
                "FORMAT | - | MissingParameterValue",
                "LAYERS | - | MissingParameterValue",
                "BBOX | - | MissingParameterValue",
                "BBOX | 24,115.9,24.1 | InvalidParameterValue",
                "BBOX | 24.1,115.9,24,116 | InvalidParameterValue",
                "BBOX | 24,115.9,24,116 | InvalidParameterValue",
                "BBOX | 24,115.9,NaN,116 | InvalidParameterValue",
                "BBOX | -1e308,115.9,1e308,116 | InvalidParameterValue",
                "WIDTH | 0 | InvalidParameterValue",
                "WIDTH | 4097 | InvalidParameterValue",
                "HEIGHT | 99999999999 | InvalidParameterValue",
                "BGCOLOR | red | InvalidParameterValue",
                "CQL_FILTER | nothing = 1 | -",
                "CQL_FILTER | planId = 'meizhou';planId = 'meizhou' | InvalidParameterValue",
                "VERSION | 1.0.0 | InvalidParameterValue",
                "REQUEST | GetStyles | OperationNotSupported",
                "REQUEST | - | MissingParameterValue"
            })
    void saysWhatIsWrong(String parameter, String value, String code) {
        var answer = get(Map.of(parameter, value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).contains("xml");
        assertThat(answer.texts("//ServiceException/@code")).isEqualTo(code.equals("-") ? List.of() : List.of(code));
        assertThat(answer.texts("//ServiceException")).allMatch(it -> !it.isBlank());
        assertThat(answer.answer().headers().allValues("Cache-Control")).allMatch(it -> it.contains("no-store"));
    }

    @Test
    void saysItInTheFormThatIsAskedFor() {
        var words = get(Map.of("LAYERS", "nowhere", "EXCEPTIONS", "INIMAGE"));
        var nothing = get(Map.of("LAYERS", "nowhere", "EXCEPTIONS", "BLANK"));
        var old = get(Map.of("LAYERS", "nowhere", "VERSION", "1.1.1"));

        assertThat(words.image().getWidth()).isEqualTo(200);
        assertThat(words.painted()).isPositive();
        assertThat(nothing.painted()).isZero();
        assertThat(old.type()).isEqualTo("application/vnd.ogc.se_xml;charset=UTF-8");
        assertThat(get(Map.of("SRS", "moon", "VERSION", "1.1.1", "CRS", "-")).texts("//@code"))
                .containsExactly("InvalidSRS");
    }

    @Test
    void paintsNothingWhereNothingIsOnTheEarth() {
        assertThat(get(Map.of("BBOX", "200,200,300,300")).painted()).isZero();
        assertThat(get(Map.of("CRS", "EPSG:4527", "BBOX", "0,0,1000,1000")).painted())
                .isZero();
    }

    @Test
    void leavesOutWhatAConditionExcludes() {
        assertThat(get(Map.of("CQL_FILTER", "planId = 'xiamen'")).painted()).isZero();
        assertThat(get(Map.of("CQL_FILTER", "planId = 'meizhou'")).painted()).isPositive();
    }

    @Test
    void paintsWhatWasShownAtATime() {
        var boundaries = Map.of("LAYERS", "park-boundaries", "BBOX", "23.9,115.8,24.1,116.1");
        var before = new TreeMap<>(boundaries);
        before.put("TIME", "2020-01-01");
        var unreadable = new TreeMap<>(boundaries);
        unreadable.put("TIME", "yesterday");

        assertThat(capabilities(StaffRequests.PUBLIC, "1.3.0").texts("//Layer[Name='park-boundaries']/Dimension/@name"))
                .containsExactly("time");
        assertThat(get(boundaries).painted()).isPositive();
        assertThat(get(before).painted()).isZero();
        assertThat(get(unreadable).texts("//@code")).containsExactly("InvalidDimensionValue");
    }

    @Test
    void tellsWhatLiesAtAPixel() {
        var question = Map.of(
                "REQUEST", "GetFeatureInfo",
                "QUERY_LAYERS", "parks",
                "BBOX", "23.9792,115.926,24.0792,116.026",
                "I", "100",
                "J", "100",
                "FEATURE_COUNT", "10");

        assertThat(info(question, "application/json").text()).contains("\"id\":\"guangmei-yuan\"", "广梅园");
        assertThat(info(question, "text/plain").text()).contains("编号: guangmei-yuan", "简称: 广梅园", "位置误差: 2000 m");
        assertThat(info(question, "text/html").text()).contains("<td>guangmei-yuan</td>", "<caption>园区</caption>");
        var aside = new TreeMap<>(question);
        aside.put("I", "10");
        assertThat(info(aside, "text/plain").text()).isEqualTo("此处没有对象。\n");
        var outside = new TreeMap<>(question);
        outside.put("J", "200");
        assertThat(info(outside, "text/plain").texts("//@code")).containsExactly("InvalidPoint");
    }

    private MapAnswer info(Map<String, String> question, String format) {
        var all = new TreeMap<>(question);
        all.put("INFO_FORMAT", format);
        return get(all);
    }

    @Test
    void hasALegendThatSetsDemonstrationDataApart() {
        var parks = get(Map.of("REQUEST", "GetLegendGraphic", "LAYER", "parks"));
        var boundaries = get(Map.of("REQUEST", "GetLegendGraphic", "LAYER", "park-boundaries"));

        var told = "//Layer[Name='parks']/Style[Name='default']/LegendURL/@width";
        assertThat(capabilities(StaffRequests.PUBLIC, "1.3.0").texts(told))
                .containsExactly(Integer.toString(parks.image().getWidth()));
        assertThat(parks.painted()).isPositive();
        assertThat(boundaries.image().getHeight()).isCloseTo(2 * parks.image().getHeight(), within(1));
        assertThat(get(Map.of("REQUEST", "GetLegendGraphic", "LAYER", "nowhere"))
                        .texts("//@code"))
                .containsExactly("LayerNotDefined");
    }

    /** OGC 06-042, 7.2.3.5. */
    @Test
    void knowsWhetherAClientIsUpToDate() {
        var sequence = capabilities(StaffRequests.PUBLIC, "1.3.0")
                .texts("/*/@updateSequence")
                .get(0);
        var same = MapAnswer.to(
                port, StaffRequests.PUBLIC, "/wms?SERVICE=WMS&REQUEST=GetCapabilities&UPDATESEQUENCE=" + sequence);
        var later = MapAnswer.to(
                port, StaffRequests.PUBLIC, "/wms?SERVICE=WMS&REQUEST=GetCapabilities&UPDATESEQUENCE=999999999");

        assertThat(same.texts("//@code")).containsExactly("CurrentUpdateSequence");
        assertThat(later.texts("//@code")).containsExactly("InvalidUpdateSequence");
    }
}
