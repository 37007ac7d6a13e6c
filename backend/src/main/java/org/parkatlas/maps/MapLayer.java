package org.parkatlas.maps;

import java.util.Locale;

import org.parkatlas.cartography.MapSymbol;
import org.parkatlas.cartography.PointSymbol;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.styles.LayerStyle;

/**
 * A layer of an image.
 *
 * @param selection its objects, as the viewer of the image sees them
 * @param style     how it looks, with words in the language of the image
 * @param labelled  whether objects have their names, at scales at which there is room
 */
public record MapLayer(Selection selection, LayerStyle style, boolean labelled) {

    /** What is seen through a point that is made up, as in the styles for other programs. */
    private static final double FAINT = 0.3;

    /** The layer in its usual looks. */
    public static MapLayer of(Selection selection, Locale language, boolean labelled) {
        return new MapLayer(selection, LayerStyle.of(selection.type(), language), labelled);
    }

    FeatureType type() {
        return selection.type();
    }

    MapSymbol area(boolean demo) {
        var symbol = MapSymbol.of(style.look()).filled(style.opacity());
        return demo ? symbol.with(MapSymbol.Pattern.CROSSES) : symbol;
    }

    PointSymbol point(boolean demo) {
        var symbol = PointSymbol.of(style.look());
        return demo ? symbol.faint(FAINT) : symbol;
    }

    /** How far around its position an object is drawn, pixels; 0 for areas, which are as large as they are. */
    public int reachPx() {
        return style.isOfAreas() ? 0 : (int) Math.ceil(style.look().sizePx() / 2);
    }

    /** What stands behind a name. */
    String suffix(boolean demo) {
        return style.categories().stream()
                .filter(it -> demo == (it.objects() == LayerStyle.Objects.SYNTHETIC))
                .map(LayerStyle.Category::suffix)
                .findFirst()
                .orElse("");
    }
}
