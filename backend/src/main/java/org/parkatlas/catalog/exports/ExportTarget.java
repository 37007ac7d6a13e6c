package org.parkatlas.catalog.exports;

import java.io.IOException;
import java.io.OutputStream;

/** Where an export goes. */
interface ExportTarget {

    /** Hears how much there is to do, and may refuse it. */
    void accept(ExportFile file);

    /** Called once, before the first byte. */
    OutputStream open(ExportFile file) throws IOException;

    /** Hears that so many objects have been written. */
    void progress(long objects);
}
