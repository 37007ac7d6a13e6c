package org.parkatlas.catalog.exports;

import org.parkatlas.geo.ReferenceSystem;

/** What a request wants: which objects, as which file, in which reference system and in which words. */
record ExportOrder(ExportSubject subject, ExportFormat format, ReferenceSystem system, Texts texts) {}
