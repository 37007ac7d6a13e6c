package org.parkatlas.geofile.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Makes of an uploaded file what may be opened. */
@Component
public class Sources {

    private final ReadingProperties limits;

    Sources(ReadingProperties limits) {
        this.limits = limits;
    }

    /**
     * The sources in {@code file}.
     *
     * @param folder empty; where members of an archive are put
     * @throws FileUnreadable if the file is not what it is said to be
     * @throws ArchiveUnsafe  if it is an archive that is not unpacked
     */
    public List<Source> of(Path file, FileFormat format, Path folder) throws IOException {
        format.check(file);
        return switch (format) {
            case SHAPEFILE, FILE_GEODATABASE, MAPINFO -> archive(file, folder);
            case KMZ -> List.of(packedKml(file, folder));
            case XLSX -> List.of(workbook(file, folder));
            case CSV -> List.of(table(file, folder));
            case GEOPACKAGE, GEOJSON, KML, DXF -> List.of(linked(file, format, folder));
        };
    }

    /** What an archive holds of the first kind that is in it: geodatabases have files of many names, shapefiles the fewest. */
    private List<Source> archive(Path file, Path folder) throws IOException {
        try (var archive = SafeArchive.open(file, limits)) {
            var databases = new Geodatabases(archive, folder).unpack();
            if (!databases.isEmpty()) {
                return databases;
            }
            var tables = new MapInfoTables(archive, folder).unpack();
            return tables.isEmpty() ? new Shapefiles(archive, folder).unpack(limits.layers()) : tables;
        }
    }

    /** OGC 12-007r2, annex C: the first document in the archive counts. */
    private Source packedKml(Path file, Path folder) throws IOException {
        var target = folder.resolve("source.kml");
        try (var archive = SafeArchive.open(file, limits)) {
            var documents = archive.list("kml");
            if (documents.isEmpty()) {
                throw FileUnreadable.missing("kml");
            }
            archive.unpack(documents.get(0), target);
        }
        FileFormat.KML.check(target);
        return new Source(folder, "source.kml", FileFormat.KML, null, null, null);
    }

    /** GDAL unpacks it in memory: what comes out is counted before. */
    private Source workbook(Path file, Path folder) throws IOException {
        try (var archive = SafeArchive.open(file, limits)) {
            if (archive.list(name -> name.equals("xl/workbook.xml")).isEmpty()) {
                throw FileUnreadable.notA("XLSX");
            }
            archive.requireSafe();
        }
        return linked(file, FileFormat.XLSX, folder);
    }

    private static Source table(Path file, Path folder) throws IOException {
        var linked = linked(file, FileFormat.CSV, folder);
        return new Source(folder, linked.file(), FileFormat.CSV, "CSV", encoding(file), null);
    }

    private static Source.Encoding encoding(Path table) throws IOException {
        return ByteOrderMark.lengthIn(table) > 0
                ? new Source.Encoding(
                        "UTF-8",
                        null,
                        new Wording("文件以 UTF-8 标记（BOM）开头。", "The file begins with the mark of UTF-8 (BOM)."))
                : new Source.Encoding(null, null, new Wording("CSV 里没有写编码。", "A CSV file names no encoding."));
    }

    private static Source linked(Path file, FileFormat format, Path folder) throws IOException {
        var name = "source."
                + (format == FileFormat.GEOPACKAGE ? "gpkg" : format.title().toLowerCase(Locale.ROOT));
        Files.createLink(folder.resolve(name), file);
        return new Source(folder, name, format, null, null, null);
    }
}
