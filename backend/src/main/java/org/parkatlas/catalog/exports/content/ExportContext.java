package org.parkatlas.catalog.exports.content;

import org.parkatlas.catalog.query.Overview;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.geo.crs.ReferenceSystem;

/**
 * One layer of a file that is about to be written.
 *
 * @param selection  its objects
 * @param overview   how many there are, and of what shape
 * @param table      its columns
 * @param provenance of the whole file
 */
public record ExportContext(
        ExportOrder order, Selection selection, Overview overview, ExportTable table, Provenance provenance) {

    public Texts texts() {
        return order.texts();
    }

    public ReferenceSystem system() {
        return order.system();
    }

    /** Whether every object that has a shape is a single point. */
    public boolean isOfPoints() {
        return overview.shapes().stream().allMatch("POINT"::equals)
                && selection.type().drawing().geometry() == GeometryKind.POINT;
    }

    /** Whether objects can have a shape. */
    public boolean isDrawn() {
        return selection.type().relation().geometry() != null;
    }
}
