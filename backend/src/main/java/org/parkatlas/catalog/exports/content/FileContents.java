package org.parkatlas.catalog.exports.content;

import java.util.List;

import org.parkatlas.catalog.query.Snapshot;

/** All layers of a file, its provenance, and the state of the data that it shows. */
public record FileContents(List<ExportContext> layers, Provenance provenance, Snapshot snapshot) {

    public FileContents {
        layers = List.copyOf(layers);
    }
}
