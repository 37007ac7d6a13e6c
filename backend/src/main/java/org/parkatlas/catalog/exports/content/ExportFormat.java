package org.parkatlas.catalog.exports.content;

import java.util.Optional;
import java.util.stream.Stream;

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

    /** RFC 7946. */
    GEOJSON("geojson", "application/geo+json", "GeoJSON", "GeoJSON", Making.STREAMED),

    /** RFC 8142. */
    GEOJSON_SEQ("geojsonseq", "application/geo+json-seq", "GeoJSON 文本序列", "GeoJSON text sequence", Making.STREAMED),

    /** OGC 12-128r18. */
    GPKG("gpkg", "application/geopackage+sqlite3", "GeoPackage", "GeoPackage", Making.BY_GDAL),

    /** ESRI Shapefile Technical Description, July 1998. */
    SHP("shp", "application/zip", "Shapefile（ZIP）", "Shapefile (ZIP)", Making.BY_GDAL),

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

    /** With the dot. */
    public String extension() {
        return this == SHP ? ".zip" : "." + id;
    }

    /** Whether the format is defined for WGS 84, longitude first, and nothing else. */
    public boolean isCrs84Only() {
        return this == GEOJSON || this == GEOJSON_SEQ || this == KML;
    }

    /** The reference system where none is asked for: the legal one, unless the format has its own. */
    public ReferenceSystem usualSystem() {
        return isCrs84Only() ? ReferenceSystems.CRS84 : ReferenceSystems.CGCS2000;
    }
}
