package org.parkatlas.stewardship.uploads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parkatlas.stewardship.uploads.Case.found;
import static org.parkatlas.stewardship.uploads.TestFiles.DEGREES;
import static org.parkatlas.stewardship.uploads.TestFiles.SQUARE;
import static org.parkatlas.stewardship.uploads.TestFiles.read;
import static org.parkatlas.stewardship.uploads.TestFiles.square;
import static org.parkatlas.stewardship.uploads.TestFiles.zip;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Files in which something is found. */
record GoodFiles(TestFiles files) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String ENCODING = "/encoding/recommended";
    private static final String SETTLED = "/encoding/settled";
    private static final String SYSTEM = "/systems/candidates/0/code";
    private static final String ORDER = "/systems/candidates/0/order";
    private static final String COUNTY = "/systems/candidates/0/counties/0/code";
    private static final String FAULTS = "/faults/rows";
    private static final String PINGYUAN = "441426";

    /** 3° zone 39 as ArcGIS writes it. */
    private static final String ESRI =
            "PROJCS[\"CGCS2000_3_Degree_GK_Zone_39\",GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\","
                    + "SPHEROID[\"CGCS2000\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
                    + "PROJECTION[\"Gauss_Kruger\"],PARAMETER[\"False_Easting\",39500000.0],PARAMETER[\"False_Northing\",0.0],"
                    + "PARAMETER[\"Central_Meridian\",117.0],PARAMETER[\"Scale_Factor\",1.0],PARAMETER[\"Latitude_Of_Origin\",0.0],"
                    + "UNIT[\"Meter\",1.0]]";

    List<Case> encodings() {
        var gbk = files.shapefile("GBK", List.of(SQUARE, SQUARE));
        var utf8 = files.shapefile("UTF-8", List.of(SQUARE, SQUARE));
        return List.of(
                found("UTF-8, said so", "a.zip", zip(with(utf8, "cpg", "UTF-8")), ENCODING, "UTF-8", SETTLED, "true"),
                found("UTF-8, not said", "a.zip", zip(utf8), ENCODING, "UTF-8", SETTLED, "false"),
                found("GBK, said so", "a.zip", zip(with(gbk, "cpg", "GBK")), ENCODING, "GB18030", SETTLED, "true"),
                found("GBK as 936", "a.zip", zip(with(gbk, "cpg", "936\r\n")), ENCODING, "GB18030", SETTLED, "true"),
                found(
                        "GBK said to be UTF-8",
                        "a.zip",
                        zip(with(gbk, "cpg", "UTF-8")),
                        ENCODING,
                        "GB18030",
                        SETTLED,
                        "false"),
                found(
                        "the language byte of GBK",
                        "a.zip",
                        zip(languageOfGbk(gbk)),
                        ENCODING,
                        "GB18030",
                        SETTLED,
                        "true"),
                found("four bytes of GB 18030", "a.zip", zip(replaced(gbk, "区块五", "㐂五")), "/fields/1/values/1", "㐂五"),
                found(
                        "ASCII alone",
                        "a.zip",
                        zip(replaced(replaced(gbk, "平远高新区", "ABCDEFGHIJ"), "区块五", "KLMNOP")),
                        SETTLED,
                        "true",
                        "/encoding/texts",
                        "0"),
                found(
                        "a Chinese name of a column, cut",
                        "a.zip",
                        zip(files.shapefile("GBK", List.of(SQUARE), "-sql", "SELECT QKMC AS \"区块名称完整\" FROM rows")),
                        "/fields/0/name",
                        "区块名称完"));
    }

    private static Map<String, byte[]> with(Map<String, byte[]> members, String extension, String text) {
        var more = new LinkedHashMap<>(members);
        more.put("地块." + extension, text.getBytes(UTF_8));
        return more;
    }

    private static Map<String, byte[]> without(Map<String, byte[]> members, String extension) {
        var less = new LinkedHashMap<>(members);
        less.remove("地块." + extension);
        return less;
    }

    private static Map<String, byte[]> languageOfGbk(Map<String, byte[]> members) {
        var table = members.get("地块.dbf").clone();
        table[29] = 0x4d;
        var changed = new LinkedHashMap<>(members);
        changed.put("地块.dbf", table);
        return changed;
    }

    /** The texts have to be equally long in GB 18030. */
    private static Map<String, byte[]> replaced(Map<String, byte[]> members, String from, String to) {
        var latin = ISO_8859_1;
        var table = new String(members.get("地块.dbf"), latin)
                .replace(new String(from.getBytes(GB18030), latin), new String(to.getBytes(GB18030), latin));
        var changed = new LinkedHashMap<>(members);
        changed.put("地块.dbf", table.getBytes(latin));
        return changed;
    }

    List<Case> systems() {
        var bare = square(388_000, 2_717_000, 100);
        var northFirst = square(2_717_000, 39_388_000, 100);
        var swapped = square(24.5531, 115.8949, 0.001);
        return List.of(
                found(
                        "zone 39, said so",
                        "a.zip",
                        zip(files.shapefile("GBK", List.of(SQUARE), "-a_srs", "EPSG:4527")),
                        SYSTEM,
                        "EPSG:4527",
                        "/systems/settled",
                        "true",
                        COUNTY,
                        PINGYUAN),
                found(
                        "117° E without a number",
                        "a.zip",
                        zip(files.shapefile("GBK", List.of(bare))),
                        SYSTEM,
                        "EPSG:4548",
                        "/systems/settled",
                        "false",
                        COUNTY,
                        PINGYUAN),
                found(
                                "degrees, not said",
                                "a.zip",
                                zip(files.shapefile("GBK", List.of(DEGREES))),
                                SYSTEM,
                                "EPSG:4490",
                                ORDER,
                                "EAST_FIRST",
                                COUNTY,
                                PINGYUAN)
                        .and(it -> {
                            var layer = it.at("/findings/layers/0");
                            assertThat(layer.at("/systems/doubts/0/zh").asString())
                                    .contains("GCJ-02");
                            // ChinaOffsetsTest: 571 m and 1,166 m in 平远
                            assertThat(layer.at("/comparison/others/0/metres").asInt())
                                    .isCloseTo(571, within(2));
                            assertThat(layer.at("/comparison/others/1/metres").asInt())
                                    .isCloseTo(1166, within(6));
                        }),
                found(
                        "latitude first",
                        "a.zip",
                        zip(files.shapefile("GBK", List.of(swapped))),
                        SYSTEM,
                        "EPSG:4490",
                        ORDER,
                        "NORTH_FIRST",
                        COUNTY,
                        PINGYUAN,
                        FAULTS,
                        "0"),
                found(
                        "north first in zone 39",
                        "a.zip",
                        zip(files.shapefile("GBK", List.of(northFirst))),
                        SYSTEM,
                        "EPSG:4527",
                        ORDER,
                        "NORTH_FIRST",
                        COUNTY,
                        PINGYUAN,
                        FAULTS,
                        "0"),
                found(
                        "Web Mercator, not said",
                        "a.zip",
                        zip(without(
                                files.shapefile("GBK", List.of(DEGREES), "-s_srs", "EPSG:4326", "-t_srs", "EPSG:3857"),
                                "prj")),
                        SYSTEM,
                        "EPSG:3857",
                        COUNTY,
                        PINGYUAN),
                found(
                                "Xi'an 1980",
                                "a.zip",
                                zip(files.shapefile("GBK", List.of(SQUARE), "-a_srs", "EPSG:2363")),
                                "/systems/settled",
                                "false")
                        .and(it -> assertThat(it.at("/findings/layers/0/systems/refusal/zh")
                                        .asString())
                                .contains("1980")),
                found(
                        "degrees said to be zone 39",
                        "a.zip",
                        zip(files.shapefile("GBK", List.of(DEGREES), "-a_srs", "EPSG:4527")),
                        SYSTEM,
                        "EPSG:4490",
                        "/systems/candidates/0/declared",
                        "false",
                        "/systems/settled",
                        "false"),
                found(
                                "nonsense in the .prj",
                                "a.zip",
                                zip(with(files.shapefile("GBK", List.of(SQUARE)), "prj", "<html>")),
                                SYSTEM,
                                "EPSG:4527",
                                "/systems/settled",
                                "false",
                                "/systems/refusal",
                                "")
                        .and(it -> assertThat(it.at("/findings/layers/0/systems/doubts/0/zh")
                                        .asString())
                                .contains("<html>")));
    }

    /** As programs of the 2020s write a .prj (OGC 18-010r7), and Esri's of before with a system of heights behind it. */
    List<Case> definitions() {
        var wkt2 = zone39("CGCS2000", "China 2000", "6378137,298.257222101");
        var xian = zone39("Xian 1980", "Xian 1980", "6378140,298.257");
        var heights = ",VERTCS[\"Yellow_Sea_1985\",VDATUM[\"Yellow_Sea_1985\"],PARAMETER[\"Vertical_Shift\",0.0],"
                + "PARAMETER[\"Direction\",1.0],UNIT[\"Meter\",1.0]]";
        return List.of(
                found(
                        "WKT 2 in the .prj",
                        "a.zip",
                        zip(with(files.shapefile("GBK", List.of(SQUARE)), "prj", wkt2)),
                        SYSTEM,
                        "EPSG:4527",
                        "/systems/candidates/0/declared",
                        "true",
                        "/systems/settled",
                        "true",
                        "/systems/refusal",
                        ""),
                found(
                                "WKT 2 of Xi'an 1980",
                                "a.zip",
                                zip(with(files.shapefile("GBK", List.of(SQUARE)), "prj", xian)),
                                "/systems/settled",
                                "false")
                        .and(it -> assertThat(it.at("/findings/layers/0/systems/refusal/zh")
                                        .asString())
                                .contains("1980")),
                found(
                                "WKT 2 that is cut",
                                "a.zip",
                                zip(with(files.shapefile("GBK", List.of(SQUARE)), "prj", wkt2.substring(0, 300))),
                                "/systems/settled",
                                "false")
                        .and(it -> assertThat(it.at("/findings/layers/0/systems/refusal/zh")
                                        .asString())
                                .contains("WKT 2")),
                found(
                        "heights behind the plane",
                        "a.zip",
                        zip(with(files.shapefile("GBK", List.of(SQUARE)), "prj", ESRI + heights)),
                        SYSTEM,
                        "EPSG:4527",
                        "/systems/settled",
                        "true"));
    }

    /** 3° zone 39 in version 2 of well-known text. */
    private static String zone39(String ellipsoid, String datum, String size) {
        var degree = "ANGLEUNIT[\"degree\",0.0174532925199433]";
        var metre = "LENGTHUNIT[\"metre\",1]";
        return "PROJCRS[\"3-degree Gauss-Kruger zone 39\",BASEGEOGCRS[\"" + datum + "\",DATUM[\"" + datum
                + "\",ELLIPSOID[\""
                + ellipsoid + "\"," + size + "," + metre + "]],PRIMEM[\"Greenwich\",0," + degree + "]],"
                + "CONVERSION[\"zone 39\",METHOD[\"Transverse Mercator\"],PARAMETER[\"Latitude of natural origin\",0,"
                + degree + "],PARAMETER[\"Longitude of natural origin\",117," + degree
                + "],PARAMETER[\"Scale factor at natural origin\",1,SCALEUNIT[\"unity\",1]],PARAMETER[\"False easting\",39500000,"
                + metre + "],PARAMETER[\"False northing\",0," + metre
                + "]],CS[Cartesian,2],AXIS[\"northing (X)\",north,ORDER[1],"
                + metre + "],AXIS[\"easting (Y)\",east,ORDER[2]," + metre + "]]";
    }

    List<Case> shapes() {
        var bowTie =
                "POLYGON ((39388000 2717000, 39388100 2717100, 39388100 2717000, 39388000 2717100, 39388000 2717000))";
        var one = files.shapefile("GBK", List.of(SQUARE));
        var two = new LinkedHashMap<>(one);
        one.forEach((name, bytes) -> two.put(name.replace("地块", "子/另一个"), bytes));
        var litter = with(one, "qix", "?");
        litter.put("__MACOSX/._地块.shp", new byte[] {1});
        litter.put(".DS_Store", new byte[] {1});
        var upper = new LinkedHashMap<String, byte[]>();
        one.forEach((name, bytes) -> upper.put(name.toUpperCase(Locale.ROOT), bytes));
        return List.of(
                found(
                        "a bow tie in row 2",
                        "a.zip",
                        zip(files.shapefile("GBK", List.of(SQUARE, bowTie, SQUARE))),
                        FAULTS,
                        "1",
                        "/faults/first/0/row",
                        "2",
                        "/faults/kinds/0/code",
                        "GEOM_SELF_INTERSECTION"),
                found(
                        "a row without a shape",
                        "a.zip",
                        zip(files.shapefile("GBK", List.of(SQUARE, ""))),
                        FAULTS,
                        "1",
                        "/faults/first/0/code",
                        "GEOM_REQUIRED",
                        "/geometryTypes/none",
                        "1"),
                found("two shapefiles", "a.zip", zip(two), "/name", "地块")
                        .and(it -> assertThat(it.at("/findings/layers/1/name").asString())
                                .isEqualTo("另一个")),
                found("two shapefiles of one name", "a.zip", zip(sameName(one)), "/name", "甲/地块")
                        .and(it -> assertThat(it.at("/findings/layers/1/name").asString())
                                .isEqualTo("乙/地块")),
                found("what a Mac leaves behind", "a.zip", zip(litter), "/rows", "1"),
                found("upper case", "A.ZIP", zip(upper), "/rows", "1", ENCODING, "GB18030"),
                found("no index", "a.zip", zip(without(one, "shx")), "/rows", "1", "/missing/0", "shx"),
                found("no table", "a.zip", zip(without(one, "dbf")), "/rows", "1", "/missing/0", "dbf")
                        .and(it -> assertThat(
                                        it.at("/findings/layers/0/notes/0/zh").asString())
                                .contains(".dbf")));
    }

    private static Map<String, byte[]> sameName(Map<String, byte[]> one) {
        var two = new LinkedHashMap<String, byte[]>();
        one.forEach((name, bytes) -> two.put("甲/" + name, bytes));
        one.forEach((name, bytes) -> two.put("乙/" + name, bytes));
        return two;
    }

    List<Case> formats() {
        var kml = read(files.gdal("KML", "a.kml", List.of(DEGREES)));
        var mixed = """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"名": "甲"}, "geometry": {"type": "Point", "coordinates": [115.89, 24.56]}},
                {"type": "Feature", "properties": {"名": null}, "geometry":
                    {"type": "LineString", "coordinates": [[115.89, 24.56], [115.9, 24.57]]}}]}""";
        return List.of(
                found(
                        "GeoPackage in zone 39",
                        "a.gpkg",
                        read(files.gdal("GPKG", "a.gpkg", List.of(SQUARE), "-a_srs", "EPSG:4527", "-nln", "地块")),
                        "/name",
                        "地块",
                        SYSTEM,
                        "EPSG:4527",
                        "/systems/settled",
                        "true",
                        ENCODING,
                        "UTF-8"),
                found(
                                "GeoPackage without a system",
                                "a.gpkg",
                                read(files.gdal("GPKG", "n.gpkg", List.of(SQUARE))),
                                SYSTEM,
                                "EPSG:4527")
                        .and(it -> assertThat(it.at("/findings/layers/0/systems/refusal")
                                        .isNull())
                                .isTrue()),
                found(
                        "GeoJSON",
                        "a.geojson",
                        read(files.gdal("GeoJSON", "a.geojson", List.of(DEGREES))),
                        COUNTY,
                        PINGYUAN,
                        "/fields/1/values/0",
                        "平远高新区"),
                found("points and lines", "a.json", mixed.getBytes(UTF_8), "/rows", "2", "/fields/0/empty", "1")
                        .and(it -> assertThat(
                                        it.at("/findings/layers/0/notes/0/zh").asString())
                                .contains("混有")),
                found(
                        "heights",
                        "a.geojson",
                        read(files.gdal("GeoJSON", "h.geojson", List.of("POINT Z (115.89 24.56 120)"))),
                        FAULTS,
                        "0",
                        "/geometryTypes/Point",
                        "1"),
                found(
                        "metres in GeoJSON",
                        "a.geojson",
                        "{\"type\": \"Point\", \"coordinates\": [39388000, 2717000]}".getBytes(UTF_8),
                        SYSTEM,
                        "EPSG:4527",
                        "/systems/settled",
                        "false"),
                found("KML", "a.kml", kml, COUNTY, PINGYUAN, FAULTS, "0"),
                found("KMZ", "a.kmz", zip(Map.of("doc.kml", kml)), COUNTY, PINGYUAN, FAULTS, "0"));
    }
}
