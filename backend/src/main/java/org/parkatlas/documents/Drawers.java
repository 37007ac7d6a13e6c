package org.parkatlas.documents;

import java.util.Map;

import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

/** Hands the boxes of drawings to them. */
record Drawers(Map<String, Drawing> drawings) implements FSObjectDrawerFactory {

    /** A CSS pixel is a 96th of an inch. */
    private static final double PIXELS_PER_MM = 96 / 25.4;

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals("drawing");
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        var drawing = drawings.get(element.getAttribute("name"));
        if (drawing == null) {
            throw new IllegalStateException("No drawing " + element.getAttribute("name"));
        }
        return (box, x, y, width, height, page, context, dotsPerPixel) -> {
            page.drawWithGraphics(
                    (float) x, (float) y, (float) (width / dotsPerPixel), (float) (height / dotsPerPixel), canvas -> {
                        canvas.scale(PIXELS_PER_MM, PIXELS_PER_MM);
                        drawing.paint(canvas);
                    });
            return Map.of();
        };
    }
}
