package org.parkatlas.catalog.exports.content;

import org.parkatlas.problem.Wording;

/**
 * What a format is good for.
 *
 * @param group whose programs read it; formats with the same one stand together
 * @param note  one line: for what, and what it cannot hold
 */
public record FormatUse(Wording group, Wording note) {

    private static final Wording TABLES = new Wording("表格", "Tables");
    private static final Wording GIS = new Wording("GIS 软件", "GIS programs");
    private static final Wording CAD = new Wording("CAD", "CAD");
    private static final Wording WEB = new Wording("网页、程序和地球浏览器", "Web, programs and globes");

    /** The use of this format. */
    public static FormatUse of(ExportFormat format) {
        return switch (format) {
            case XLSX ->
                new FormatUse(
                        TABLES,
                        new Wording(
                                "Excel、WPS；编码不变形。没有图形，点有坐标。",
                                "Excel, WPS; codes stay whole. No shapes; points have coordinates."));
            case CSV ->
                new FormatUse(TABLES, new Wording("程序和数据库；图形写成 WKT。", "Programs and databases; shapes as WKT."));
            case GPKG ->
                new FormatUse(
                        GIS,
                        new Wording(
                                "QGIS、ArcGIS Pro、SuperMap；属性、代码表、来源和引文齐全。",
                                "QGIS, ArcGIS Pro, SuperMap; with all properties, code tables, sources and citations."));
            case SHP ->
                new FormatUse(
                        GIS,
                        new Wording(
                                "各种 GIS 软件；字段名至多 10 个字符，文本至多 254 字节。",
                                "Any GIS program; field names of 10 characters, texts of 254 bytes at most."));
            case GDB ->
                new FormatUse(
                        GIS,
                        new Wording(
                                "ArcGIS 10.x、ArcGIS Pro，解压后打开；是否写作 1、0，日期带零点时刻。",
                                "ArcGIS 10.x and Pro, once unpacked; truth is 1 or 0, days have a time of 0:00."));
            case TAB ->
                new FormatUse(
                        GIS,
                        new Wording(
                                "MapInfo，解压后打开；GBK 编码，没有的字写作〓；文本至多 254 字节；有缺值的数字列写成文本。",
                                "MapInfo, once unpacked; GBK, with 〓 for characters it lacks; texts of 254 bytes at most; "
                                        + "numbers of which some are unknown come as texts."));
            case DXF ->
                new FormatUse(
                        CAD,
                        new Wording(
                                "AutoCAD、CASS，解压后打开；只有图形、图层和名称，单位米，参考系写在来源说明里；没有图形的对象不在其中。",
                                "AutoCAD, CASS, once unpacked; shapes, layers and names only, in metres, with the reference system "
                                        + "in the text beside it; without objects that have no shape."));
            case GEOJSON -> new FormatUse(WEB, new Wording("网页地图和程序；经纬度。", "Web maps and programs; degrees."));
            case GEOJSON_SEQ ->
                new FormatUse(WEB, new Wording("逐行处理的程序；经纬度。", "Programs that read line by line; degrees."));
            case FGB ->
                new FormatUse(
                        WEB,
                        new Wording(
                                "网页和程序按范围读取，带空间索引；没有图形的对象不在其中。",
                                "Web maps and programs that read a box of it by its index; without objects that have no shape."));
            case KML ->
                new FormatUse(
                        WEB, new Wording("奥维、Google Earth；按园区分文件夹。", "Google Earth and the like; folders by park."));
        };
    }
}
