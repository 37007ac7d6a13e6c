package org.parkatlas.catalog.exports.gdal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import org.parkatlas.catalog.exports.content.Cancellation;
import org.parkatlas.catalog.exports.content.ExportContext;
import org.parkatlas.catalog.exports.content.ExportOrder;
import org.parkatlas.catalog.exports.content.FileContents;
import org.parkatlas.catalog.exports.files.RowWriter;

/** A file that GDAL makes of tables: first its layers are written, then it is made. */
public interface GdalFile extends Closeable {

    /**
     * The file of this order, in the making.
     *
     * @param folder for what it is made of; empty, and nobody else's
     */
    static GdalFile of(Path folder, ExportOrder order, Ogr2ogr ogr) {
        return switch (order.format()) {
            case GPKG -> new DatabaseFile(folder, order, DatabaseFile.Container.GEOPACKAGE, ogr);
            case GDB -> new DatabaseFile(folder, order, DatabaseFile.Container.FILE_GEODATABASE, ogr);
            case SHP -> new LimitedZip(folder, order, Limits.SHAPEFILE, ogr);
            case TAB -> new LimitedZip(folder, order, Limits.MAPINFO, ogr);
            case DXF -> new DrawingFile(folder, order, ogr);
            case FGB -> new FlatGeobufFile(folder, order, ogr);
            default -> throw new IllegalArgumentException("Not made by GDAL: " + order.format());
        };
    }

    /** A layer that takes the objects of {@code context}. */
    RowWriter layer(ExportContext context) throws IOException;

    /** What is told besides the layers, once these are complete. */
    void describe(FileContents contents) throws IOException;

    /** Makes the file and tells where it is. */
    Path make(Cancellation cancellation) throws IOException;
}
