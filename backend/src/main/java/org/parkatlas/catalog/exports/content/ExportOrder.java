package org.parkatlas.catalog.exports.content;

import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.identity.Viewer;

/** What a request wants and whose it is: which objects, as which file, in which reference system and words. */
public record ExportOrder(
        Viewer viewer, ExportSubject subject, ExportFormat format, ReferenceSystem system, Texts texts) {}
