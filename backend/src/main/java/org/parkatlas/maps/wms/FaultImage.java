package org.parkatlas.maps.wms;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

import org.jspecify.annotations.Nullable;
import org.parkatlas.documents.Lettering;
import org.springframework.stereotype.Component;

/** Says what was wrong where an image was to come: as words in one, or with nothing in it (OGC 06-042, 7.3.3.11). */
@Component
class FaultImage {

    private static final int USUAL_SIDE = 256;
    private static final int LARGEST_SIDE = 2_048;
    private static final int CHARACTER = 13;
    private static final int LINE = 18;
    private static final int MARGIN = 8;
    private static final Color INK = Color.decode("#A61B1B");

    private final Lettering lettering;

    FaultImage(Lettering lettering) {
        this.lettering = lettering;
    }

    /** The image, of the size that was asked for if that can be read. */
    BufferedImage paint(@Nullable String width, @Nullable String height, String words) {
        var image = new BufferedImage(side(width), side(height), BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(INK);
        int ofLine = Math.max(1, (image.getWidth() - 2 * MARGIN) / CHARACTER);
        for (int from = 0, y = MARGIN + CHARACTER; from < words.length(); from += ofLine, y += LINE) {
            var place = AffineTransform.getTranslateInstance(MARGIN, y);
            place.scale(CHARACTER, CHARACTER);
            var line = words.substring(from, Math.min(words.length(), from + ofLine));
            canvas.fill(place.createTransformedShape(lettering.line(line)));
        }
        canvas.dispose();
        return image;
    }

    private static int side(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,3}")
                ? Math.min(Integer.parseInt(text), LARGEST_SIDE)
                : USUAL_SIDE;
    }
}
