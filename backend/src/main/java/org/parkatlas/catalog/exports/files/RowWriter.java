package org.parkatlas.catalog.exports.files;

import java.io.IOException;

import org.parkatlas.catalog.query.StreamedRow;

/** A file that is being written, one object after the other. */
public interface RowWriter {

    /** Writes one object. */
    void write(StreamedRow row) throws IOException;

    /** Writes what comes after the last object; nothing is closed. */
    void finish() throws IOException;
}
