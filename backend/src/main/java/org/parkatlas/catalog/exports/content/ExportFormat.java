package org.parkatlas.catalog.exports.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parkatlas.catalog.query.OfferedSystems;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.problem.Wording;

import com.fasterxml.jackson.annotation.JsonValue;

/** What files an export can be. */
public enum ExportFormat {
    /** Typed cells; no shapes but the position of points. */
    XLSX(
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Excel 表格（XLSX）",
            "Excel workbook (XLSX)",
            Making.STREAMED),

    /** RFC 4180 with a byte order mark. */
    CSV("csv", "text/csv;charset=UTF-8;header=present", "CSV 表格", "CSV table", Making.STREAMED),

    /** OGC 12-128r18. */
    GPKG("gpkg", "application/geopackage+sqlite3", "GeoPackage", "GeoPackage", Making.BY_GDAL),

    /** ESRI Shapefile Technical Description, July 1998. */
    SHP("shp", "application/zip", "Shapefile（ZIP）", "Shapefile (ZIP)", Making.BY_GDAL),

    /** A file geodatabase as ArcGIS 10 and later have it. */
    GDB("gdb", "application/zip", "FileGDB 地理数据库（ZIP）", "File geodatabase (ZIP)", Making.BY_GDAL),

    /** Tables of MapInfo Professional. */
    TAB("tab", "application/zip", "MapInfo TAB（ZIP）", "MapInfo TAB (ZIP)", Making.BY_GDAL),

    /** AutoCAD DXF 2004 (AC1018). */
    DXF("dxf", "application/zip", "DXF 图形（ZIP）", "DXF drawing (ZIP)", Making.BY_GDAL),

    /** RFC 7946. */
    GEOJSON("geojson", "application/geo+json", "GeoJSON", "GeoJSON", Making.STREAMED),

    /** RFC 8142. */
    GEOJSON_SEQ("geojsonseq", "application/geo+json-seq", "GeoJSON 文本序列", "GeoJSON text sequence", Making.STREAMED),

    /** FlatGeobuf 3. */
    FGB("fgb", "application/flatgeobuf", "FlatGeobuf", "FlatGeobuf", Making.BY_GDAL),

    /** OGC 07-147r2. */
    KML("kml", "application/vnd.google-earth.kml+xml", "KML", "KML", Making.STREAMED);

    /** How a file comes about. */
    public enum Making {
        /** Row by row into whatever waits for it. */
        STREAMED,
        /** As a file, by a child process. */
        BY_GDAL
    }

    private final String id;
    private final String mediaType;
    private final String zh;
    private final String en;
    private final Making making;

    ExportFormat(String id, String mediaType, String zh, String en, Making making) {
        this.id = id;
        this.mediaType = mediaType;
        this.zh = zh;
        this.en = en;
        this.making = making;
    }

    /** The format that the parameter {@code format} names. */
    public static Optional<ExportFormat> find(String id) {
        return Stream.of(values()).filter(it -> it.id.equals(id)).findFirst();
    }

    /** All values of the parameter {@code format}, with this between them. */
    public static String ids(String between) {
        return Stream.of(values()).map(ExportFormat::id).collect(Collectors.joining(between));
    }

    /** The value of the parameter {@code format}, and the name in JSON. */
    @JsonValue
    public String id() {
        return id;
    }

    public String mediaType() {
        return mediaType;
    }

    public Wording title() {
        return new Wording(zh, en);
    }

    public Making making() {
        return making;
    }

    /** With the dot; of an archive the end by which programs know what is in it. */
    public String extension() {
        return switch (this) {
            case SHP -> ".zip";
            case GDB, TAB, DXF -> ".%s.zip".formatted(id);
            default -> "." + id;
        };
    }

    /** Whether it is written as text, whose bytes follow from what is asked for and the state of the data. */
    public boolean isText() {
        return making == Making.STREAMED && this != XLSX;
    }

    /** Whether it is a drawing or an index of shapes, in which an object without one has no place. */
    public boolean isOfShapesOnly() {
        return this == DXF || this == FGB;
    }

    /** Whether objects of this type can be in such a file. */
    public boolean isFor(FeatureType type) {
        return !isOfShapesOnly() || type.relation().geometry() != null;
    }

    /** Whether the format is defined for WGS 84, longitude first, and nothing else. */
    public boolean isCrs84Only() {
        return this == GEOJSON || this == GEOJSON_SEQ || this == KML;
    }

    /**
     * The reference systems it can have, the usual one first: the legal one, unless the format has its own. A drawing names
     * none, and its numbers are taken for metres.
     */
    public List<ReferenceSystem> systems() {
        if (isCrs84Only()) {
            return List.of(ReferenceSystems.CRS84);
        }
        var usual = this == DXF ? ReferenceSystems.findByEpsg(4548).orElseThrow() : ReferenceSystems.CGCS2000;
        var others = OfferedSystems.list().stream()
                .filter(it -> !it.equals(usual) && !it.equals(ReferenceSystems.CRS84))
                .filter(it -> this != DXF || !it.isGeographic());
        return Stream.concat(Stream.of(usual), others).toList();
    }

    /** The reference system where none is asked for. */
    public ReferenceSystem usualSystem() {
        return systems().get(0);
    }
}
