package org.parkatlas.documents;

import java.awt.Shape;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Text as shapes, for images: the font of the documents, so that a server needs none. The font is read when it is first
 * asked for.
 */
@Component
public class Lettering {

    private @Nullable PrintFont font;

    /** A line that begins at the origin of its base line, with characters of one unit. */
    public synchronized Shape line(String text) {
        if (font == null) {
            font = PrintFont.regular();
        }
        return font.outline(text);
    }
}
