package org.parkatlas.stewardship.uploads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.uploads.Case.found;
import static org.parkatlas.stewardship.uploads.Case.refused;
import static org.parkatlas.stewardship.uploads.TestFiles.SQUARE;
import static org.parkatlas.stewardship.uploads.TestFiles.zip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What planners and surveyors send: drawings, file geodatabases and tables of MapInfo. */
record PlannerFiles(TestFiles files) {

    private static final String SYSTEM = "/systems/candidates/0/code";
    private static final String SETTLED = "/systems/settled";
    private static final String COUNTY = "/systems/candidates/0/counties/0/code";
    private static final String ENCODING = "/encoding/recommended";
    private static final String FIRST = "/fields/1/values/0";
    private static final String PINGYUAN = "441426";

    /** Groups of codes and values (DXF Reference, AC1015). */
    private static String groups(String... codesAndValues) {
        return String.join("\n", codesAndValues) + "\n";
    }

    /** The square of {@link TestFiles#SQUARE} as a polyline; closed where {@code flag} is 1. */
    private static String polyline(int flag) {
        return groups("0", "LWPOLYLINE", "8", "用地", "90", "4", "70", Integer.toString(flag))
                + groups("10", "39388000", "20", "2717000", "10", "39388100", "20", "2717000")
                + groups("10", "39388100", "20", "2717100", "10", "39388000", "20", "2717100");
    }

    private static String text(String words, String east, String north) {
        return groups("0", "TEXT", "8", "注记", "10", east, "20", north, "40", "2", "1", words);
    }

    private static byte[] drawing(String... entities) {
        var header = groups("0", "SECTION", "2", "HEADER", "9", "$ACADVER", "1", "AC1015")
                + groups("9", "$DWGCODEPAGE", "3", "ANSI_936", "0", "ENDSEC", "0", "SECTION", "2", "ENTITIES");
        return (header + String.join("", entities) + groups("0", "ENDSEC", "0", "EOF")).getBytes(TestFiles.GBK);
    }

    /** One polyline that crosses itself, with a text in it. */
    static final byte[] BOW_TIES = drawing(
            groups("0", "LWPOLYLINE", "8", "用地", "90", "4", "70", "1")
                    + groups("10", "39388200", "20", "2717000", "10", "39388300", "20", "2717100")
                    + groups("10", "39388300", "20", "2717000", "10", "39388200", "20", "2717100"),
            text("PY-002", "39388290", "2717050"));

    List<Case> drawings() {
        return List.of(
                found(
                        "a closed polyline and what is written in it",
                        "a.dxf",
                        drawing(
                                polyline(1),
                                text("用地", "39388050", "2717020"),
                                text("PY-001", "39388050", "2717050"),
                                text("外面", "39389000", "2717050")),
                        "/rows",
                        "1",
                        "/geometryTypes/Polygon",
                        "1",
                        "/fields/0/values/0",
                        "用地",
                        "/fields/5/name",
                        "Text",
                        "/fields/5/values/0",
                        "PY-001 用地",
                        SYSTEM,
                        "EPSG:4527",
                        SETTLED,
                        "false",
                        COUNTY,
                        PINGYUAN),
                refused(
                        "open lines alone",
                        "a.dxf",
                        drawing(polyline(0), text("1", "39388050", "2717050")),
                        List.of("file-unreadable", "没有任何一行")),
                refused(
                        "a binary drawing",
                        "a.dxf",
                        "AutoCAD Binary DXF\r\n\u001a\0".getBytes(UTF_8),
                        List.of("file-unreadable", "不是 DXF")));
    }

    /** The files in a folder that GDAL made, as members of an archive. */
    static Map<String, byte[]> members(Path folder, String prefix) {
        var members = new LinkedHashMap<String, byte[]>();
        try (var all = Files.list(folder)) {
            for (var file : all.sorted().toList()) {
                members.put(prefix + file.getFileName(), TestFiles.read(file));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return members;
    }

    Map<String, byte[]> geodatabase(List<String> shapes) {
        return members(
                files.gdal("OpenFileGDB", "made.gdb", shapes, "-a_srs", "EPSG:4527", "-nlt", "MULTIPOLYGON"),
                "宗地库.gdb/");
    }

    List<Case> geodatabases() {
        var whole = geodatabase(List.of(SQUARE, SQUARE));
        var cut = new LinkedHashMap<>(whole);
        cut.keySet().removeIf(name -> name.startsWith("宗地库.gdb/a00000001."));
        var more = new LinkedHashMap<>(whole);
        more.put("说明.txt", new byte[] {1});
        more.put("宗地库.gdb/../宗地库.gdb.lock", new byte[] {1});
        return List.of(
                found(
                        "a file geodatabase",
                        "a.zip",
                        zip(whole),
                        "/name",
                        "rows",
                        "/rows",
                        "2",
                        SYSTEM,
                        "EPSG:4527",
                        SETTLED,
                        "true",
                        FIRST,
                        "平远高新区",
                        ENCODING,
                        "UTF-8"),
                refused("one without its catalogue", "a.zip", zip(cut), List.of("file-unreadable", "")),
                refused("a way out of one", "a.zip", zip(more), List.of("archive-unsafe", "指向包外")));
    }

    /** A table of MapInfo by extension, named {@code 地块.*}, with texts in GBK. */
    Map<String, byte[]> mapInfo(String extension, List<String> shapes) {
        var format = extension.equals("mif") ? "MIF" : "TAB";
        files.gdal(
                "MapInfo File",
                "table." + extension,
                shapes,
                "-dsco",
                "FORMAT=" + format,
                "-lco",
                "ENCODING=CP936",
                "-a_srs",
                "EPSG:4527");
        var members = new LinkedHashMap<String, byte[]>();
        for (var part : List.of("tab", "dat", "map", "id", "mif", "mid")) {
            var file = files.folder().resolve("table." + part);
            if (Files.exists(file)) {
                members.put("地块." + part, TestFiles.read(file));
                TestFiles.delete(file);
            }
        }
        return members;
    }

    List<Case> mapInfoTables() {
        var table = mapInfo("tab", List.of(SQUARE));
        var exchange = mapInfo("mif", List.of(SQUARE));
        var neutral = new LinkedHashMap<>(exchange);
        neutral.computeIfPresent(
                "地块.mif",
                (name, bytes) -> new String(bytes, TestFiles.GBK)
                        .replace("WindowsSimpChinese", "Neutral")
                        .getBytes(TestFiles.GBK));
        var headless = new LinkedHashMap<>(table);
        headless.remove("地块.dat");
        return List.of(
                read("a table of MapInfo", table, "true"),
                read("its interchange format", exchange, "true"),
                read("the same without an encoding", neutral, "false"),
                refused("a table without its values", "a.zip", zip(headless), List.of("file-unreadable", "")));
    }

    private static Case read(String label, Map<String, byte[]> members, String encodingSettled) {
        return found(
                        label,
                        "a.zip",
                        zip(members),
                        "/name",
                        "地块",
                        FIRST,
                        "平远高新区",
                        ENCODING,
                        "GB18030",
                        "/encoding/settled",
                        encodingSettled,
                        SYSTEM,
                        "EPSG:4527",
                        SETTLED,
                        "true",
                        COUNTY,
                        PINGYUAN)
                .and(found ->
                        assertThat(found.at("/findings/format").asString()).isEqualTo("MAPINFO"));
    }
}
