package org.parkatlas.cartography;

import org.parkatlas.catalog.spi.FeatureStyle;

/**
 * How areas are drawn.
 *
 * @param fill    {@code #RRGGBB}
 * @param opacity of the fill, 0 to 1
 * @param edge    {@code #RRGGBB}, also of the pattern
 * @param edgeMm  width of the stroke; 0 for none
 */
public record MapSymbol(String fill, double opacity, Pattern pattern, String edge, double edgeMm, Dash dash) {

    /** A pixel of a style: 0.28 mm (OGC 05-077r4, 6.1). */
    public static final double PIXEL_MM = 0.28;

    /** What lies on the fill, so that areas are told apart in grey print. */
    public enum Pattern {
        NONE,
        HATCH,
        BACK_HATCH,
        /** Small marks in rows, as fields are drawn. */
        CROPS,
        /** What is made up (演示数据), as the styles for other programs have it. */
        CROSSES
    }

    /** How a stroke runs. */
    public enum Dash {
        SOLID,
        DASHED,
        DOT_DASHED
    }

    /** That of a layer as its descriptor has it, half transparent. */
    public static MapSymbol of(FeatureStyle style) {
        var dash =
                switch (style.symbol()) {
                    case DASHED_LINE -> Dash.DASHED;
                    case DOT_DASHED_LINE -> Dash.DOT_DASHED;
                    default -> Dash.SOLID;
                };
        return new MapSymbol(style.fill(), 0.5, Pattern.NONE, style.edge(), style.sizePx() * PIXEL_MM, dash);
    }

    /** The same in other colours. */
    public MapSymbol in(String otherFill, String otherEdge) {
        return new MapSymbol(otherFill, opacity, pattern, otherEdge, edgeMm, dash);
    }

    /** The same, more or less transparent. */
    public MapSymbol filled(double otherOpacity) {
        return new MapSymbol(fill, otherOpacity, pattern, edge, edgeMm, dash);
    }

    /** The same with a pattern. */
    public MapSymbol with(Pattern other) {
        return new MapSymbol(fill, opacity, other, edge, edgeMm, dash);
    }

    /** The same with another stroke. */
    public MapSymbol stroked(Dash other) {
        return new MapSymbol(fill, opacity, pattern, edge, edgeMm, other);
    }
}
