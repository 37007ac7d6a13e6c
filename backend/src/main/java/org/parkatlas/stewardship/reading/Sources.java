package org.parkatlas.stewardship.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Makes of an uploaded file what GDAL may open. */
@Component
public class Sources {

    /** What is read of a shapefile; indices and metadata of programs are left where they are. */
    private static final List<String> PARTS = List.of("shp", "shx", "dbf", "prj", "cpg");

    /** No definition of a system and no name of an encoding is longer. */
    private static final int LONGEST_TEXT = 20_000;

    /** ESRI Shapefile Technical Description with dBASE III: the byte that names the code page. */
    private static final int LANGUAGE_BYTE = 29;

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
        if (format.isArchive()) {
            try (var archive = SafeArchive.open(file, limits)) {
                return format == FileFormat.KMZ ? List.of(kml(archive, folder)) : shapefiles(archive, folder);
            }
        }
        var name = "source." + (format == FileFormat.GEOPACKAGE ? "gpkg" : format.title().toLowerCase(Locale.ROOT));
        Files.createLink(folder.resolve(name), file);
        return List.of(new Source(folder, name, null, null));
    }

    /** OGC 12-007r2, annex C: the first document in the archive counts. */
    private static Source kml(SafeArchive archive, Path folder) throws IOException {
        var documents = archive.list("kml");
        if (documents.isEmpty()) {
            throw missing("kml");
        }
        var target = folder.resolve("source.kml");
        archive.unpack(documents.get(0), target);
        FileFormat.KML.check(target);
        return new Source(folder, "source.kml", null, null);
    }

    private List<Source> shapefiles(SafeArchive archive, Path folder) throws IOException {
        var shapes = archive.list("shp");
        if (shapes.isEmpty()) {
            throw missing("shp");
        }
        var sources = new ArrayList<Source>();
        for (var shape : shapes.subList(0, Math.min(limits.layers(), shapes.size()))) {
            sources.add(shapefile(new Member(archive, shape), folder, "layer-" + sources.size()));
        }
        return sources;
    }

    /** A shapefile in an archive, by the name of its shapes. */
    private record Member(SafeArchive archive, String name) {

        String stem() {
            return name.substring(0, name.length() - ".shp".length());
        }

        /** Unpacks what there is of it to files of this name, and tells their extensions. */
        List<String> unpack(Path folder, String target) throws IOException {
            var found = new ArrayList<String>();
            for (var part : PARTS) {
                var members = archive.list(other -> other.equalsIgnoreCase(stem() + "." + part));
                if (!members.isEmpty()) {
                    archive.unpack(members.get(0), folder.resolve(target + "." + part));
                    found.add(part);
                }
            }
            return found;
        }
    }

    private static Source shapefile(Member member, Path folder, String target) throws IOException {
        var found = member.unpack(folder, target);
        var codePage = folder.resolve(target + ".cpg");
        var system = folder.resolve(target + ".prj");
        var companions = new Source.Companions(
                found, text(codePage), text(system), language(folder.resolve(target + ".dbf")));
        // GDAL would decide by them, and is to read bytes and numbers
        Files.deleteIfExists(codePage);
        Files.deleteIfExists(system);
        var stem = member.stem();
        return new Source(folder, target + ".shp", stem.substring(stem.lastIndexOf('/') + 1), companions);
    }

    private static @Nullable String text(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        try (var stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8).strip();
        }
    }

    private static @Nullable Integer language(Path table) throws IOException {
        if (!Files.exists(table)) {
            return null;
        }
        try (var stream = Files.newInputStream(table)) {
            var header = stream.readNBytes(LANGUAGE_BYTE + 1);
            return header.length > LANGUAGE_BYTE ? header[LANGUAGE_BYTE] & 0xff : null;
        }
    }

    private static FileUnreadable missing(String extension) {
        return new FileUnreadable(Wording.of(
                "压缩包里没有 .%s 文件；请把它连同同名文件一起压缩。",
                "The archive has no .%s file; pack it with the files of the same name.", extension));
    }
}
