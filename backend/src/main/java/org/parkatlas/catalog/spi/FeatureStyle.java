package org.parkatlas.catalog.spi;

import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a layer looks where nothing else is said: in a desktop client, an export, a plain map.
 *
 * @param symbol the drawing of a point, or the stroke of an area
 * @param fill   {@code #RRGGBB}
 * @param edge   {@code #RRGGBB}
 * @param sizePx width of the symbol, or of the stroke of an area
 */
public record FeatureStyle(Symbol symbol, String fill, String edge, double sizePx) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    public FeatureStyle {
        if (!COLOUR.matcher(fill).matches() || !COLOUR.matcher(edge).matches() || !(sizePx > 0)) {
            throw new IllegalArgumentException("Not a style: %s, %s, %s px".formatted(fill, edge, sizePx));
        }
    }

    /** The drawing of one object. */
    public enum Symbol {
        SQUARE,
        CIRCLE,
        RING,
        DISC,
        SOLID_LINE,

        /** The extent is not surveyed. */
        DASHED_LINE,
        DOT_DASHED_LINE,
        NONE;

        /** The name in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
