package org.parkatlas.catalog.exports.content;

import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.identity.Viewer;
import org.parkatlas.problem.Wording;

/** What a request wants and whose it is: which objects, as which file, in which reference system and words. */
public record ExportOrder(
        Viewer viewer, ExportSubject subject, ExportFormat format, ReferenceSystem system, Texts texts) {

    /** The reference system as a file says it in words. */
    public String systemLine() {
        return texts.of(Wording.of("参考系：%s，%s", "Reference system: %1$s", system.code(), system.chinese()));
    }
}
