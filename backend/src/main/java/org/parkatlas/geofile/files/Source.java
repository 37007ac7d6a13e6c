package org.parkatlas.geofile.files;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.problem.Wording;

/**
 * A file that may be opened: one of ours, checked, under a name of ours.
 *
 * @param folder    absolute; for what is made on the way too
 * @param file      its name there
 * @param name      what its owner called it, null where its layers have names of their own
 * @param texts     how its texts are encoded, null where the format settles that
 * @param shapefile what lies beside a shapefile, null for other formats
 */
public record Source(
        Path folder,
        String file,
        FileFormat format,
        @Nullable String name,
        @Nullable Encoding texts,
        @Nullable Companions shapefile) {

    /**
     * What a file says of the encoding of its texts, which come as {@link RawText}.
     *
     * @param codePage name of a code page as it stands there, null where it says nothing
     * @param language the language byte of a table (dBASE, byte 29), null without one
     * @param said     the same as a sentence
     */
    public record Encoding(
            @Nullable String codePage, @Nullable Integer language, Wording said) {}

    /**
     * What lies beside a shapefile, and says how it is to be read.
     *
     * @param parts  extensions of the files that there are, in lower case, {@code shp} included
     * @param system text of the {@code .prj}, null without one
     */
    public record Companions(List<String> parts, @Nullable String system) {

        public Companions {
            parts = List.copyOf(parts);
        }
    }

    /** Where it is. */
    public Path path() {
        return folder.resolve(file);
    }

    /** How GDAL is to open it. */
    public List<String> openOptions() {
        return format == FileFormat.SHAPEFILE ? List.of("-oo", "ENCODING=ISO-8859-1") : List.of();
    }
}
