package org.parkatlas.geofile.reading;

import java.util.List;

import org.parkatlas.geofile.files.RawText;
import org.parkatlas.geofile.files.Source;

/**
 * A layer of a file.
 *
 * @param source where it is
 */
public record Layer(Source source, LayerSummary summary) {

    /** What it is called; no other layer of the file is called so. */
    public String name() {
        var name = source.name();
        return name == null ? summary.name() : name;
    }

    /** A column of it, whose name is a {@link RawText} where texts are. */
    public List<LayerSummary.Field> fields() {
        return summary.fields();
    }
}
