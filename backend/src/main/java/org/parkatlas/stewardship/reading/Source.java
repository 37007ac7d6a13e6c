package org.parkatlas.stewardship.reading;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file that GDAL may open: one of ours, checked, under a name of ours.
 *
 * @param folder     absolute; for what is made on the way too
 * @param file       its name there
 * @param name       what its owner called it, null where its layers have names of their own
 * @param shapefile  what lies beside a shapefile, null for other formats
 */
public record Source(
        Path folder, String file, @Nullable String name, @Nullable Companions shapefile) {

    /**
     * What lies beside a shapefile, and says how it is to be read.
     *
     * @param parts    extensions of the files that there are, in lower case, {@code shp} included
     * @param codePage text of the {@code .cpg}, null without one
     * @param system   text of the {@code .prj}, null without one
     * @param language the language byte of the table (dBASE, byte 29), null without a table
     */
    public record Companions(
            List<String> parts,
            @Nullable String codePage,
            @Nullable String system,
            @Nullable Integer language) {

        public Companions {
            parts = List.copyOf(parts);
        }
    }

    Path path() {
        return folder.resolve(file);
    }

    /**
     * How GDAL is to open it. Texts of a shapefile come as ISO-8859-1, which gives every byte a character, so that the bytes
     * can be read in any encoding afterwards.
     */
    List<String> openOptions() {
        return shapefile == null ? List.of() : List.of("-oo", "ENCODING=ISO-8859-1");
    }
}
