package org.parkatlas.geofile.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The file geodatabases in an archive: folders whose name ends with {@code .gdb}. */
final class Geodatabases {

    /** Tables, their offsets and indices: numbered by the program that made them. Other names are left where they are. */
    private static final Pattern MEMBER =
            Pattern.compile("(?i)((?:.*/)?[^/]*\\.gdb)/(a[0-9a-f]{8}\\.[a-z0-9_]{1,20}|gdb|timestamps)");

    private final SafeArchive archive;
    private final Path folder;

    /** Those whose files are put into this folder. */
    Geodatabases(SafeArchive archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
    }

    /** Unpacks them; none where there are none. */
    List<Source> unpack() throws IOException {
        var sources = new ArrayList<Source>();
        for (var database : names()) {
            var target = "source-" + sources.size() + ".gdb";
            unpack(database, Files.createDirectory(folder.resolve(target)));
            sources.add(new Source(folder, target, FileFormat.FILE_GEODATABASE, null, null, null));
        }
        return sources;
    }

    private Set<String> names() {
        var names = new LinkedHashSet<String>();
        for (var member : archive.list(name -> MEMBER.matcher(name).matches())) {
            names.add(member.substring(0, member.lastIndexOf('/')));
        }
        return names;
    }

    private void unpack(String database, Path target) throws IOException {
        for (var member : archive.list(name -> name.startsWith(database + "/"))) {
            if (MEMBER.matcher(member).matches()) {
                var name = member.substring(member.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
                archive.unpack(member, target.resolve(name));
            }
        }
    }
}
