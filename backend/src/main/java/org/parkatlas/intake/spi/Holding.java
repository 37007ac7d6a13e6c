package org.parkatlas.intake.spi;

/** Whether an object without a position may be said to lie in an object of a kind ({@code located_in}). */
public enum Holding {

    /** Nothing lies in objects of this kind. */
    NOTHING,

    /** Things lie in every object of this kind. */
    ALWAYS,

    /** Things lie in those objects of this kind that have a position of their own. */
    WHERE_POSITIONED
}
