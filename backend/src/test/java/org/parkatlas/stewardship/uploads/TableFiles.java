package org.parkatlas.stewardship.uploads;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.parkatlas.stewardship.uploads.Case.found;
import static org.parkatlas.stewardship.uploads.Case.refused;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tables: text with separators, and workbooks. */
record TableFiles(TestFiles files) {

    private static final String SYSTEM = "/systems/candidates/0/code";
    private static final String ORDER = "/systems/candidates/0/order";
    private static final String COUNTY = "/systems/candidates/0/counties/0/code";
    private static final String ENCODING = "/encoding/recommended";
    private static final String FAULTS = "/faults/rows";
    private static final String PINGYUAN = "441426";

    private static final String DEGREES = "名称,经度,纬度\n甲厂,115.8949,24.5531\n乙厂,115.8959,24.5541\n";

    /** 甲 is a square, 乙 one with a hole, whose corners have the number in their first row alone. */
    private static final String CORNERS = """
            地块编号,点号,圈号,X坐标(m),Y坐标(m),用途
            甲,J1,1,2717000,39388000,工业
            甲,J2,1,2717000,39388100,工业
            甲,J3,1,2717100,39388100,工业
            甲,J4,1,2717100,39388000,工业
            甲,J1,1,2717000,39388000,工业
            乙,J1,1,2718000,39388000,仓储
            ,J2,1,2718000,39388100,
            ,J3,1,2718100,39388100,
            ,J4,1,2718100,39388000,
            ,J5,2,2718040,39388040,
            ,J6,2,2718060,39388040,
            ,J7,2,2718060,39388060,
            """;

    private static Case csv(String label, String text, String... expected) {
        return found(label, "表.csv", text.getBytes(UTF_8), expected);
    }

    private static Case note(Case given, String words) {
        return given.and(found ->
                assertThat(found.at("/findings/layers/0/notes/0/zh").asString()).contains(words));
    }

    List<Case> text() {
        var gbk = "名称;X;Y\r\n甲厂;2717000;39388000\r\n乙厂;2717100;39388100\r\n".getBytes(TestFiles.GBK);
        return List.of(
                note(csv("degrees", "\uFEFF" + DEGREES, SYSTEM, "EPSG:4490", COUNTY, PINGYUAN, FAULTS, "0"), "经度"),
                csv("the mark of UTF-8", "\uFEFF" + DEGREES, ENCODING, "UTF-8", "/encoding/settled", "true"),
                found(
                        "semicolons, GBK, north first",
                        "表.CSV",
                        gbk,
                        ENCODING,
                        "GB18030",
                        "/encoding/settled",
                        "false",
                        "/fields/0/name",
                        "名称",
                        SYSTEM,
                        "EPSG:4527",
                        ORDER,
                        "NORTH_FIRST",
                        COUNTY,
                        PINGYUAN),
                csv("tabulators", DEGREES.replace(',', '\t'), "/geometryTypes/Point", "2"),
                csv("digits of full width", DEGREES.replace("115.8949", "１１５．８９４９"), FAULTS, "0"),
                csv(
                        "no number in row 2",
                        DEGREES.replace("24.5541", "约24度"),
                        FAULTS,
                        "1",
                        "/faults/first/0/row",
                        "2",
                        "/faults/first/0/code",
                        "COORD_NOT_NUMBER"),
                csv(
                        "no position in row 2",
                        DEGREES.replace("115.8959,24.5541", ","),
                        "/faults/first/0/code",
                        "GEOM_REQUIRED"),
                csv("rows of nothing", DEGREES + ",,\n,,\n", "/geometryTypes/Point", "2", "/geometryTypes/none", ""),
                csv("a cell with a line break", DEGREES.replace("甲厂", "\"甲厂,\n一期\""), "/fields/0/values/0", "甲厂,\n一期"),
                note(csv("no columns with positions", "名称,备注\n甲,乙\n", "/geometryTypes/none", "1"), "没有认出坐标列"),
                note(csv("corners", CORNERS, "/geometryTypes/Polygon", "2", FAULTS, "0", SYSTEM, "EPSG:4527"), "地块编号"),
                csv(
                        "two parts of a parcel",
                        CORNERS.replace("乙,J1", "甲,J1"),
                        "/geometryTypes/MultiPolygon",
                        "1",
                        FAULTS,
                        "0"),
                csv(
                        "two corners are no area",
                        CORNERS.lines().limit(3).collect(Collectors.joining("\n")),
                        FAULTS,
                        "1"));
    }

    List<Case> workbooks() {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("界址点", CORNERS);
        sheets.put("厂房", DEGREES);
        return List.of(
                note(
                        found(
                                "degrees in a workbook",
                                "表.xlsx",
                                files.workbook(Map.of("厂房", DEGREES)),
                                "/name",
                                "厂房",
                                ENCODING,
                                "UTF-8",
                                COUNTY,
                                PINGYUAN,
                                "/geometryTypes/Point",
                                "2"),
                        "经度"),
                found(
                                "two sheets",
                                "表.xlsx",
                                files.workbook(sheets),
                                "/name",
                                "界址点",
                                "/geometryTypes/Polygon",
                                "2",
                                FAULTS,
                                "0")
                        .and(it -> assertThat(it.at("/findings/layers/1/name").asString())
                                .isEqualTo("厂房")),
                found(
                        "a sheet without positions",
                        "表.xlsx",
                        files.workbook(Map.of("空", "名称,经度,纬度\n甲,,\n")),
                        "/geometryTypes/none",
                        "1",
                        "/systems/doubts/0/zh",
                        "没有一行有位置。"));
    }

    private static List<String> unreadable(String words) {
        return List.of("file-unreadable", words);
    }

    private static Case refusedCsv(String label, String text, String words) {
        return refused(label, "a.csv", text.getBytes(UTF_8), unreadable(words));
    }

    List<Case> refusedTables() {
        var bomb = new LinkedHashMap<String, byte[]>();
        bomb.put("xl/workbook.xml", new byte[] {1});
        bomb.put("xl/worksheets/sheet1.xml", new byte[20 << 20]);
        return List.of(
                refusedCsv("a cell too many in row 3", DEGREES.replace("乙厂", "乙厂,丙厂"), "第 3 行"),
                refusedCsv("a quotation mark never closed", DEGREES.replace("乙厂", "\"乙厂"), "引号"),
                refusedCsv("text after a closing quotation mark", DEGREES.replace("乙厂", "\"乙\"厂"), "引号"),
                refusedCsv("a name twice", DEGREES.replace("纬度", "经度"), "列名"),
                refusedCsv("a column without a name", DEGREES.replace("纬度", ""), "列名"),
                refusedCsv("names of columns alone", "名称,经度,纬度\n", "没有任何一行"),
                refusedCsv("a row as long as a book", "名称\n\"" + "长".repeat(400_000), "引号"),
                refused("UTF-16", "a.csv", DEGREES.getBytes(UTF_16LE), unreadable("不是 CSV")),
                refused("a page named .xlsx", "a.xlsx", "<html>".getBytes(UTF_8), unreadable("不是 XLSX")),
                refused(
                        "an archive named .xlsx",
                        "a.xlsx",
                        TestFiles.zip(Map.of("a.txt", new byte[1])),
                        unreadable("不是 XLSX")),
                refused("a bomb in a workbook", "a.xlsx", TestFiles.zip(bomb), List.of("archive-unsafe", "压缩比")),
                refused(
                        "a workbook that is none",
                        "a.xlsx",
                        TestFiles.zip(Map.of("xl/workbook.xml", new byte[] {1})),
                        unreadable("损坏")));
    }
}
