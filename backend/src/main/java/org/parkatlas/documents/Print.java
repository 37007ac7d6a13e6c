package org.parkatlas.documents;

import java.util.Map;
import java.util.Optional;

/**
 * What a document consists of.
 *
 * @param xhtml     its pages, with the style sheet in it (CSS 2.1 and paged media)
 * @param drawings  by the name of the element {@code <object type="drawing">} that is their box
 * @param watermark what stands all over its pages
 */
public record Print(String xhtml, Map<String, Drawing> drawings, Optional<String> watermark) {

    public Print {
        drawings = Map.copyOf(drawings);
    }
}
