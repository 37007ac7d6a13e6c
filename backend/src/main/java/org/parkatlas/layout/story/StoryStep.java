package org.parkatlas.layout.story;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.source.Citation;

/**
 * One step of a guided reading.
 *
 * @param text    the editors' sentences; a number in them stands in the quotation too
 * @param source  the quotation with its clause
 * @param quoteEn the quotation in English, which is ours
 * @param strong  words of the quotation that stand out
 * @param objects what the step is about, as {@code kind:id}, in the order in which it lists them; figures are read from
 *                their data
 * @param layers  groups of layers that the map shows
 * @param bbox    what the map shows; null where that is the extent of the objects, or the whole plan where none has a place
 */
record StoryStep(
        String id,
        String title,
        String titleEn,
        String text,
        String textEn,
        Citation source,
        String quoteEn,
        List<String> strong,
        List<String> objects,
        List<String> layers,
        @Nullable BoundingBox bbox) {}
