package org.parkatlas.catalog.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.ExportFormat;
import org.parkatlas.catalog.exports.content.ExportProperties;
import org.parkatlas.catalog.exports.content.FormatUse;
import org.parkatlas.catalog.exports.files.XlsxWriter;
import org.parkatlas.catalog.exports.gdal.Ogr2ogr;
import org.parkatlas.catalog.query.Comparator;
import org.parkatlas.catalog.query.FeatureReader;
import org.parkatlas.catalog.query.Filter;
import org.parkatlas.catalog.query.Literal;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.Snapshot;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

import com.fasterxml.jackson.annotation.JsonValue;

import io.swagger.v3.oas.annotations.media.Schema;

/** Tells what an export would hold before it is made. */
@Component
class ExportOutlook {

    private static final Wording NO_GDAL = new Wording("服务器没有 ogr2ogr", "The server has no ogr2ogr");
    private static final Wording NO_SHAPES = new Wording("这个图层没有图形", "Nothing in this layer has a shape");
    private static final Wording TOO_MANY_ROWS =
            new Wording("超过一张表的 1048575 行", "More than the 1,048,575 rows of a sheet");

    private final FeatureReader reader;
    private final ExportProperties properties;
    private final Ogr2ogr ogr;

    ExportOutlook(FeatureReader reader, ExportProperties properties, Ogr2ogr ogr) {
        this.reader = reader;
        this.properties = properties;
        this.ogr = ogr;
    }

    /**
     * The outlook.
     *
     * @param total how many objects are selected
     * @param demo  how many of them are demonstration data
     */
    @Schema(name = "ExportOutlook")
    record Answer(String collection, long total, long demo, List<Format> formats) {

        Answer {
            formats = List.copyOf(formats);
        }
    }

    /**
     * One format.
     *
     * @param group       whose programs read it
     * @param note        what it is good for, and what it cannot hold
     * @param how         as a direct download, as a job, or not at all
     * @param unavailable why not, null where it is
     * @param crs         the reference systems it can have, the usual one first
     */
    @Schema(name = "ExportFormatOutlook")
    record Format(
            @Schema(implementation = ExportFormat.class) String id,
            String title,
            String mediaType,
            String group,
            String note,
            How how,
            @Nullable String unavailable,
            List<Crs> crs) {

        Format {
            crs = List.copyOf(crs);
        }
    }

    /** A reference system as the parameter {@code crs} has it. */
    @Schema(name = "ExportCrs")
    record Crs(String id, String title) {}

    /** How a file can be had. */
    enum How {
        DIRECT,
        JOB,
        UNAVAILABLE;

        /** The name in JSON. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The outlook of this selection. */
    Answer of(Selection selection, Locale language) {
        var total = reader.count(selection);
        var demo = Snapshot.marksDemo(selection) ? reader.count(synthetic(selection)) : 0;
        var formats = new ArrayList<Format>();
        for (var format : ExportFormat.values()) {
            formats.add(outlook(format, reason(format, selection.type(), total), total, language));
        }
        return new Answer(selection.type().id(), total, demo, formats);
    }

    private Format outlook(ExportFormat format, @Nullable Wording reason, long total, Locale language) {
        var use = FormatUse.of(format);
        return new Format(
                format.id(),
                format.title().in(language),
                format.mediaType(),
                use.group().in(language),
                use.note().in(language),
                reason == null ? how(format, total) : How.UNAVAILABLE,
                reason == null ? null : reason.in(language),
                systems(format));
    }

    private static Selection synthetic(Selection selection) {
        var demo = FeatureProperty.of("demo", PropertyType.BOOLEAN, "demo", "demo");
        return new Selection(
                selection.viewer(),
                selection.type(),
                Filter.and(
                        selection.filter(),
                        new Filter.Comparison(
                                new Filter.Subject(demo, false), Comparator.EQUAL, new Literal.Truth(true))));
    }

    private How how(ExportFormat format, long total) {
        return format.making() == ExportFormat.Making.BY_GDAL && total > properties.directRows() ? How.JOB : How.DIRECT;
    }

    private @Nullable Wording reason(ExportFormat format, FeatureType type, long total) {
        if (!format.isFor(type)) {
            return NO_SHAPES;
        }
        if (format.making() == ExportFormat.Making.BY_GDAL && !ogr.isAvailable()) {
            return NO_GDAL;
        }
        return format == ExportFormat.XLSX && total >= XlsxWriter.MOST_ROWS ? TOO_MANY_ROWS : null;
    }

    private static List<Crs> systems(ExportFormat format) {
        return format.systems().stream()
                .map(it -> new Crs(it.equals(ReferenceSystems.CRS84) ? "CRS84" : it.code(), it.chinese()))
                .toList();
    }
}
