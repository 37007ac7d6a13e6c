package org.parkatlas.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.geo.AxisOrder;

/** The independent source is the EPSG data set inside GeoTools; single rows are from docs/design/reference-systems.md. */
class ReferenceSystemsTest {

    @ParameterizedTest
    @CsvSource({
        "4527, 39, 117, 39500000, 115.5, 118.5",
        "4548, 39, 117, 500000, 115.5, 118.5",
        "4526, 38, 114, 38500000, 112.5, 115.5",
        "4547, 38, 114, 500000, 112.5, 115.5",
        "4498, 20, 117, 20500000, 114, 120",
        "4509, 20, 117, 500000, 114, 120",
    })
    void knowsTheZonesOfTheArea(int epsg, int number, double meridian, double falseEasting, double west, double east) {
        var zone = ReferenceSystems.findByEpsg(epsg).orElseThrow().zone();

        assertThat(zone.number()).isEqualTo(number);
        assertThat(zone.centralMeridian()).isEqualTo(meridian);
        assertThat(zone.falseEasting()).isEqualTo(falseEasting);
        assertThat(zone.west()).isEqualTo(west);
        assertThat(zone.east()).isEqualTo(east);
    }

    @Test
    void agreesWithTheEpsgDataSetOnEverySystem() throws FactoryException {
        for (var system : ReferenceSystems.list()) {
            var crs = CRS.decode(system.code());

            assertThat(CRS.getAxisOrder(crs) == CRS.AxisOrder.NORTH_EAST)
                    .as(system.code())
                    .isEqualTo(system.axisOrder() == AxisOrder.NORTH_EAST);
            assertThat(crs instanceof GeographicCRS).as(system.code()).isEqualTo(system.isGeographic());
            if (system.zone() != null) {
                checkZone(system.zone(), (ProjectedCRS) crs);
            }
        }
    }

    private static void checkZone(GaussKrugerZone zone, ProjectedCRS crs) {
        var parameters = crs.getConversionFromBase().getParameterValues();

        assertThat(parameters.parameter("central_meridian").doubleValue()).isEqualTo(zone.centralMeridian());
        assertThat(parameters.parameter("false_easting").doubleValue()).isEqualTo(zone.falseEasting());
        assertThat(parameters.parameter("scale_factor").doubleValue()).isEqualTo(1);
        assertThat(crs.getBaseCRS().getName().getCode()).isEqualTo("China Geodetic Coordinate System 2000");
    }

    /** OGC 18-058r1, 6.3 gives the URI forms; RFC 5165 the URN forms. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.opengis.net/def/crs/EPSG/0/4490",
                "https://www.opengis.net/def/crs/EPSG/0/4490",
                "http://www.opengis.net/def/crs/EPSG/9.9.1/4490",
                "urn:ogc:def:crs:EPSG::4490",
                "urn:ogc:def:crs:EPSG:9.9.1:4490",
                "EPSG:4490"
            })
    void findsASystemByAnyOfItsNames(String identifier) {
        assertThat(ReferenceSystems.find(identifier)).contains(ReferenceSystems.CGCS2000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
                "urn:ogc:def:crs:OGC:1.3:CRS84",
                "urn:ogc:def:crs:OGC::CRS84"
            })
    void tellsCrs84FromEpsg4326ByItsAxisOrder(String identifier) {
        assertThat(ReferenceSystems.find(identifier)).contains(ReferenceSystems.CRS84);
        assertThat(ReferenceSystems.CRS84.axisOrder()).isEqualTo(AxisOrder.EAST_NORTH);
        assertThat(ReferenceSystems.WGS84.axisOrder()).isEqualTo(AxisOrder.NORTH_EAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "4490", "EPSG:", "EPSG:999999", "EPSG:99999999999", "http://evil/def/crs/EPSG/0/4490", "a b"
            })
    void findsNothingUnderAnyOtherName(String identifier) {
        assertThat(ReferenceSystems.find(identifier)).isEmpty();
        assertThat(ReferenceSystems.findRefusal(identifier)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EPSG:2363, 1980西安坐标系",
        "EPSG:2383, 1980西安坐标系",
        "EPSG:4610, 1980西安坐标系",
        "urn:ogc:def:crs:EPSG::4214, 1954年北京坐标系",
        "EPSG:2415, 1954年北京坐标系",
        "EPSG:21420, 1954年北京坐标系",
        "EPSG:4555, 新1954年北京坐标系",
    })
    void refusesTheOldDatumsWithTheReason(String identifier, String datum) {
        assertThat(ReferenceSystems.find(identifier)).isEmpty();
        assertThat(ReferenceSystems.findRefusal(identifier))
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("不支持" + datum).contains("未公开"));
    }

    /** No code of these datums slips through, and no other one is refused. */
    @Test
    void refusesExactlyTheSystemsThatTheEpsgDataSetPutsOnTheOldDatums() throws FactoryException {
        var factory = CRS.getAuthorityFactory(false);
        for (String code : CRS.getSupportedCodes("EPSG")) {
            if (!code.matches("[0-9]{4,5}")) {
                continue;
            }
            String name =
                    String.valueOf(factory.getDescriptionText("EPSG:" + code)).toLowerCase(Locale.ROOT);
            boolean old =
                    name.startsWith("beijing 1954") || name.startsWith("xian 1980") || name.startsWith("new beijing");

            assertThat(ReferenceSystems.findRefusal("EPSG:" + code).isPresent())
                    .as(code + " " + name)
                    .isEqualTo(old);
        }
    }

    @Test
    void findsTheZoneOfALongitude() {
        assertThat(ReferenceSystems.findThreeDegreeZone(116.12))
                .hasValueSatisfying(it -> assertThat(it.epsg()).isEqualTo(4527));
        assertThat(ReferenceSystems.findThreeDegreeZone(115.49))
                .hasValueSatisfying(it -> assertThat(it.epsg()).isEqualTo(4526));
        assertThat(ReferenceSystems.findThreeDegreeZone(0)).isEmpty();
        assertThat(ReferenceSystems.findThreeDegreeZone(139)).isEmpty();
    }
}
