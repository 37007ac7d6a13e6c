package org.parkatlas.documents;

import java.awt.Graphics2D;

/** A picture in a document. Text does not belong into it: it would become shapes, which nobody can search. */
@FunctionalInterface
public interface Drawing {

    /** Paints it. One unit of the canvas is a millimetre of paper; the origin is the upper left corner of its box. */
    void paint(Graphics2D canvas);
}
