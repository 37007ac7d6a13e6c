package org.parkatlas.landcheck.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.parkatlas.geo.Area;

/** Numbers as they are answered, made of unrounded square metres. */
record Measure(BigDecimal areaM2, BigDecimal areaMu, BigDecimal areaHa, BigDecimal percent) {

    private static final int HUNDRED = 100;

    /** Those of a part of a whole. */
    static Measure of(double squareMetres, double wholeM2) {
        var area = new Area(squareMetres);
        var percent = BigDecimal.valueOf(squareMetres / wholeM2 * HUNDRED).setScale(2, RoundingMode.HALF_UP);
        return new Measure(area.roundedSquareMetres(), area.roundedMu(), area.roundedHectares(), percent);
    }
}
