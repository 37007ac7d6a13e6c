package org.parkatlas.catalog.exports.gdal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.FileContents;
import org.parkatlas.catalog.exports.files.RowWriter;

/** A file that GDAL makes of tables: first its layers are written, then it is made. */
public interface GdalFile extends Closeable {

    /** A layer that takes the objects of {@code context}. */
    RowWriter layer(ExportContext context) throws IOException;

    /** What is told besides the layers, once these are complete. */
    void describe(FileContents contents) throws IOException;

    /** Makes the file and tells where it is. */
    Path make(Cancellation cancellation) throws IOException;
}
