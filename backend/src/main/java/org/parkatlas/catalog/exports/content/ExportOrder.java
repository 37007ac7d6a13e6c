package org.parkatlas.catalog.exports.content;

import org.parkatlas.geo.ReferenceSystem;

/** What a request wants: which objects, as which file, in which reference system and in which words. */
public record ExportOrder(ExportSubject subject, ExportFormat format, ReferenceSystem system, Texts texts) {}
