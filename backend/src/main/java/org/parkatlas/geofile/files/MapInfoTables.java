package org.parkatlas.geofile.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/** The tables of MapInfo in an archive: {@code .tab} with its companions, and the interchange format {@code .mif}. */
final class MapInfoTables {

    /** What belongs to a table of each kind, the first of which names it. */
    private static final Map<String, List<String>> PARTS =
            Map.of("tab", List.of("tab", "dat", "map", "id", "ind"), "mif", List.of("mif", "mid"));

    /** The encoding that a table states, in the header of either kind. */
    private static final Pattern CHARSET =
            Pattern.compile("(?im)^(!charset\\s+\"?|\\s*(?:Type\\s+NATIVE\\s+)?Charset\\s+\"?)([A-Za-z0-9_]+)");

    /** Under this name each byte becomes the character of its number, as {@link RawText} wants it. */
    private static final String LATIN = "ISO8859_1";

    /** Longer than any header. */
    private static final int HEADER = 1 << 16;

    private final SafeArchive archive;
    private final Path folder;

    /** Those whose parts are put into this folder. */
    MapInfoTables(SafeArchive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /** Unpacks them; none where there are none. */
    List<Source> unpack() throws IOException {
        var sources = new ArrayList<Source>();
        for (var extension : List.of("tab", "mif")) {
            for (var member : archive.list(extension)) {
                var stem = member.substring(0, member.length() - extension.length() - 1);
                sources.add(unpack(stem, extension, "table-" + sources.size()));
            }
        }
        return sources;
    }

    private Source unpack(String stem, String extension, String target) throws IOException {
        for (var part : PARTS.getOrDefault(extension, List.of())) {
            var members = archive.list(other -> other.equalsIgnoreCase(stem + "." + part));
            if (!members.isEmpty()) {
                archive.unpack(members.get(0), folder.resolve(target + "." + part));
            }
        }
        var main = folder.resolve(target + "." + extension);
        var name = stem.substring(stem.lastIndexOf('/') + 1);
        return new Source(folder, target + "." + extension, FileFormat.MAPINFO, name, readAsBytes(main), null);
    }

    /** Has GDAL hand out texts as bytes, and tells which encoding the table states. */
    private static Source.Encoding readAsBytes(Path main) throws IOException {
        var text = new String(Files.readAllBytes(main), StandardCharsets.ISO_8859_1);
        var header = text.substring(0, Math.min(HEADER, text.length()));
        var stated = CHARSET.matcher(header);
        var charset = stated.find() ? stated.group(2) : null;
        var changed = CHARSET.matcher(header).replaceAll("$1" + LATIN) + text.substring(header.length());
        Files.writeString(main, changed, StandardCharsets.ISO_8859_1);
        return encoding(charset);
    }

    private static Source.Encoding encoding(@Nullable String charset) {
        return charset == null || charset.equalsIgnoreCase("Neutral")
                ? new Source.Encoding(null, null, new Wording("表里没有写编码。", "The table names no encoding."))
                : new Source.Encoding(charset, null, Wording.of("表里写的是 %s。", "The table says %s.", charset));
    }
}
