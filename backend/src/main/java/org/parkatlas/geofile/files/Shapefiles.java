package org.parkatlas.geofile.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/** The shapefiles in an archive. */
final class Shapefiles {

    /** What is read of one; indices and metadata of programs are left where they are. */
    private static final List<String> PARTS = List.of("shp", "shx", "dbf", "prj", "cpg");

    /** No definition of a system and no name of an encoding is longer. */
    private static final int LONGEST_TEXT = 20_000;

    /** ESRI Shapefile Technical Description with dBASE III: the byte that names the code page. */
    private static final int LANGUAGE_BYTE = 29;

    private final SafeArchive archive;
    private final Path folder;
    private final List<String> stems;

    /** Those whose parts are put into this folder. */
    Shapefiles(SafeArchive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
        this.stems = archive.list("shp").stream()
                .map(name -> name.substring(0, name.length() - ".shp".length()))
                .toList();
    }

    /**
     * Unpacks them.
     *
     * @throws FileUnreadable if there is none, or more than {@code most}
     */
    List<Source> unpack(int most) throws IOException {
        if (stems.isEmpty()) {
            throw FileUnreadable.missing("shp");
        }
        if (stems.size() > most) {
            throw FileUnreadable.tooManyLayers(most);
        }
        var sources = new ArrayList<Source>();
        for (var stem : stems) {
            sources.add(unpack(stem, "layer-" + sources.size()));
        }
        return sources;
    }

    private Source unpack(String stem, String target) throws IOException {
        var found = unpackParts(stem, target);
        var codePage = folder.resolve(target + ".cpg");
        var system = folder.resolve(target + ".prj");
        var companions = new Source.Companions(found, text(system));
        var texts = encoding(text(codePage), language(folder.resolve(target + ".dbf")));
        // GDAL would decide by them, and is to read bytes and numbers
        Files.deleteIfExists(codePage);
        Files.deleteIfExists(system);
        return new Source(folder, target + ".shp", FileFormat.SHAPEFILE, name(stem), texts, companions);
    }

    /** Unpacks what there is of one to files of this name, and tells their extensions. */
    private List<String> unpackParts(String stem, String target) throws IOException {
        var found = new ArrayList<String>();
        for (var part : PARTS) {
            var members = archive.list(other -> other.equalsIgnoreCase(stem + "." + part));
            if (!members.isEmpty()) {
                archive.unpack(members.get(0), folder.resolve(target + "." + part));
                found.add(part);
            }
        }
        return found;
    }

    /** The name without the folders, unless that is the name of two. */
    private String name(String stem) {
        var last = last(stem);
        return stems.stream().map(Shapefiles::last).filter(last::equals).count() > 1 ? stem : last;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
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

    private static Source.Encoding encoding(@Nullable String codePage, @Nullable Integer language) {
        if (codePage != null) {
            return new Source.Encoding(codePage, language, Wording.of(".cpg 写的是 %s。", "The .cpg says %s.", codePage));
        }
        var said = language == null || language == 0
                ? new Wording("没有 .cpg，.dbf 也没有写编码。", "There is no .cpg, and the .dbf names no encoding.")
                : Wording.of(
                        "没有 .cpg；.dbf 的语言字节是 0x%02X。",
                        "There is no .cpg; the language byte of the .dbf is 0x%02X.", language);
        return new Source.Encoding(null, language, said);
    }
}
