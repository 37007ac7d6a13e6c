package org.parkatlas.maps.wmts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.IntegrationTest;
import org.parkatlas.StaffRequests;
import org.parkatlas.maps.MapAnswer;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the standard asks of a tile service (OGC 07-057r7), and that its tiles are pieces of the maps of WMS. */
@IntegrationTest
class WmtsIT {

    private static final String TILE =
            "/wmts?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER=counties&STYLE=unlabelled"
                    + "&TILEMATRIXSET=GoogleMapsCompatible&TILEMATRIX=8&TILEROW=110&TILECOL=210&FORMAT=image/png";

    @LocalServerPort
    private int port;

    private MapAnswer get(String address) {
        return MapAnswer.to(port, StaffRequests.PUBLIC, address);
    }

    /** Denominators and corners: OGC 07-057r7, annexes E.3 and E.4. */
    @Test
    void describesTwoGrids() {
        var document = get("/wmts/1.0.0/WMTSCapabilities.xml");

        var set = "//Contents/TileMatrixSet[Identifier='%s']/TileMatrix[Identifier='%s']/%s";
        assertThat(document.texts(set.formatted("GoogleMapsCompatible", "0", "ScaleDenominator")))
                .containsExactly("5.590822640287178E8");
        assertThat(document.texts(set.formatted("c", "0", "ScaleDenominator"))).containsExactly("2.795411320143589E8");
        assertThat(document.texts(set.formatted("c", "18", "TopLeftCorner"))).containsExactly("90.0 -180.0");
        assertThat(document.texts(set.formatted("c", "3", "MatrixWidth"))).containsExactly("16");
        assertThat(document.texts(set.formatted("c", "3", "MatrixHeight"))).containsExactly("8");
        assertThat(document.texts("//Contents/Layer/Identifier"))
                .contains("parks", "counties")
                .doesNotContain("parcels");
        assertThat(get("/wmts?service=wmts&request=getcapabilities").texts("/*/@version"))
                .containsExactly("1.0.0");
    }

    @Test
    void hasOneTileAtTwoAddresses() {
        var byParameters = get(TILE);
        var byPath = get("/wmts/counties/unlabelled/GoogleMapsCompatible/8/110/210.png");

        assertThat(byParameters.type()).isEqualTo("image/png");
        assertThat(byParameters.image().getWidth()).isEqualTo(256);
        assertThat(byParameters.painted()).isPositive();
        assertThat(byPath.answer().body()).isEqualTo(byParameters.answer().body());
        assertThat(byPath.answer().headers().firstValue("Cache-Control")).hasValue("public, max-age=60");
    }

    /** Boxes computed from the corner and the denominators of the grid by hand: 360° in 512 tiles of level 8, 0.703125° each. */
    @Test
    void cutsTilesOutOfTheMapOfTheOtherService() {
        var tile = get("/wmts/counties/unlabelled/c/8/93/420.png");
        var map = get(
                "/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&LAYERS=counties&STYLES=unlabelled&CRS=CRS:84"
                        + "&BBOX=115.3125,23.90625,116.015625,24.609375&WIDTH=256&HEIGHT=256&FORMAT=image/png&TRANSPARENT=TRUE");

        assertThat(tile.painted()).isPositive();
        assertThat(tile.answer().body()).isEqualTo(map.answer().body());
    }

    @ParameterizedTest
    @CsvSource({
        "LAYER=counties, LAYER=nowhere, InvalidParameterValue, LAYER",
        "LAYER=counties, LAYER=parcels, InvalidParameterValue, LAYER",
        "STYLE=unlabelled, STYLE=red, InvalidParameterValue, STYLE",
        "TILEMATRIXSET=GoogleMapsCompatible, TILEMATRIXSET=d, InvalidParameterValue, TILEMATRIXSET",
        "FORMAT=image/png, FORMAT=image/tiff, InvalidParameterValue, FORMAT",
        "TILEROW=110, TILEROW=256, TileOutOfRange, TILEROW",
        "TILECOL=210, TILECOL=-1, TileOutOfRange, TILEROW",
        "TILEMATRIX=8, TILEMATRIX=19, TileOutOfRange, TILEROW",
        "TILEMATRIX=8&, '', MissingParameterValue, TILEMATRIX",
        "SERVICE=WMTS, SERVICE=WMS, InvalidParameterValue, SERVICE",
        "REQUEST=GetTile, REQUEST=GetMap, OperationNotSupported, REQUEST"
    })
    void saysWhatIsWrong(String part, String instead, String code, String locator) {
        var answer = get(TILE.replace(part, instead));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.texts("//@exceptionCode")).containsExactly(code);
        assertThat(answer.texts("//@locator")).containsExactly(locator);
    }

    @Test
    void showsStaffWhatIsForThem() {
        var officer = MapAnswer.to(
                port, "demo-officer-meixian", "/wmts/parcels/unlabelled/GoogleMapsCompatible/14/7067/13470.png");

        assertThat(officer.type()).isEqualTo("image/png");
        assertThat(officer.answer().headers().allValues("Cache-Control")).containsExactly("private, no-store");
    }
}
