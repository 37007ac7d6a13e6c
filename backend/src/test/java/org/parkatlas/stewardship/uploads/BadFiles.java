package org.parkatlas.stewardship.uploads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.parkatlas.stewardship.uploads.Case.refused;
import static org.parkatlas.stewardship.uploads.TestFiles.DEGREES;
import static org.parkatlas.stewardship.uploads.TestFiles.SQUARE;
import static org.parkatlas.stewardship.uploads.TestFiles.read;
import static org.parkatlas.stewardship.uploads.TestFiles.zip;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files in which nothing is found, and for which reason. */
record BadFiles(TestFiles files) {

    private static final byte[] HTML = "<!DOCTYPE html><html><body>404</body></html>".getBytes(UTF_8);
    private static final int BOMB = 20 << 20;

    private static List<String> unreadable(String words) {
        return List.of("file-unreadable", words);
    }

    private static List<String> unsafe(String words) {
        return List.of("archive-unsafe", words);
    }

    List<Case> archives() {
        var one = files.shapefile("GBK", List.of(SQUARE));
        var whole = zip(one);
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= 1000; i++) {
            many.put("a" + i + ".txt", new byte[0]);
        }
        return List.of(
                refused("a page named .zip", "a.zip", HTML, unreadable("不是 ZIP")),
                refused("an empty archive", "a.zip", zip(Map.of()), unreadable("不是 ZIP")),
                refused("an archive cut off", "a.zip", half(whole), unreadable("损坏")),
                refused("a path up and out", "a.zip", zip(Map.of("../../a.shp", new byte[1])), unsafe("指向包外")),
                refused("a path from the root", "a.zip", zip(Map.of("/tmp/a.shp", new byte[1])), unsafe("指向包外")),
                refused("a path of Windows", "a.zip", zip(Map.of("..\\a.shp", new byte[1])), unsafe("指向包外")),
                refused("a bomb", "a.zip", zip(Map.of("a.shp", new byte[BOMB])), unsafe("压缩比")),
                refused("1,001 members", "a.zip", zip(many), unsafe("1000 个")),
                refused("an archive within", "a.zip", zip(Map.of("b.zip", whole)), unsafe("还有压缩包")),
                refused("21 shapefiles", "a.zip", zip(manyShapes(one)), unreadable("20 个")),
                refused("a password", "a.zip", encrypted(whole), unsafe("密码")),
                refused("no shapefile", "a.zip", zip(Map.of("a.txt", new byte[1])), unreadable(".shp")),
                refused("no KML", "a.kmz", zip(Map.of("a.txt", new byte[1])), unreadable(".kml")));
    }

    private static Map<String, byte[]> manyShapes(Map<String, byte[]> one) {
        var all = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= 20; i++) {
            all.put(i + ".shp", one.getOrDefault("地块.shp", new byte[0]));
        }
        return all;
    }

    /** The first bit of the flags in the first local header (PKWARE APPNOTE, 4.4.4). */
    private static byte[] encrypted(byte[] archive) {
        var changed = archive.clone();
        changed[6] = (byte) (changed[6] | 1);
        return changed;
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    List<Case> contents() {
        var many = Collections.nCopies(200, SQUARE);
        var cut = files.shapefile("GBK", many);
        cut.computeIfPresent("地块.shp", (name, bytes) -> half(bytes));
        var noShape = new LinkedHashMap<>(files.shapefile("GBK", List.of(SQUARE)));
        noShape.computeIfPresent("地块.shp", (name, bytes) -> HTML);
        var geoJson = read(files.gdal("GeoJSON", "b.geojson", List.of(DEGREES, DEGREES)));
        return List.of(
                refused("a shapefile cut off", "a.zip", zip(cut), unreadable("不完整")),
                refused("a page named .shp", "a.zip", zip(noShape), unreadable("读不出")),
                refused(
                        "no rows",
                        "a.zip",
                        zip(files.shapefile("GBK", List.of(), "-nlt", "POLYGON")),
                        unreadable("没有任何一行")),
                refused(
                        "a GeoPackage cut off",
                        "a.gpkg",
                        half(read(files.gdal("GPKG", "b.gpkg", many))),
                        unreadable("")),
                refused(
                        "a layer named as an option",
                        "a.geojson",
                        "{\"type\": \"FeatureCollection\", \"name\": \"-skipfailures\", \"features\": [{\"type\": \"Feature\"}]}"
                                .getBytes(UTF_8),
                        unreadable("-skipfailures")),
                refused("a page named .gpkg", "a.gpkg", HTML, unreadable("不是 GeoPackage")),
                refused(
                        "GeoJSON in GBK",
                        "a.geojson",
                        new String(geoJson, UTF_8).getBytes(TestFiles.GBK),
                        unreadable("UTF-8")),
                refused("GeoJSON cut off", "a.geojson", half(geoJson), unreadable("")),
                refused(
                        "no features",
                        "a.geojson",
                        "{\"type\": \"FeatureCollection\", \"features\": []}".getBytes(UTF_8),
                        unreadable("没有任何一行")),
                refused("JSON that is no GeoJSON", "a.json", "{\"a\": 1}".getBytes(UTF_8), unreadable("读不出")),
                refused("a page named .kml", "a.kml", HTML, unreadable("不是 KML")),
                refused(
                        "entities in KML",
                        "a.kml",
                        "<!DOCTYPE kml [<!ENTITY a \"aaaa\">]><kml><name>&a;</name></kml>".getBytes(UTF_8),
                        unreadable("不是 KML")));
    }
}
