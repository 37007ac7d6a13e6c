package org.parkatlas.land.output;

/** How a firm stands in its group, the best first. */
public enum Grade {
    A,
    B,
    C,
    D
}
