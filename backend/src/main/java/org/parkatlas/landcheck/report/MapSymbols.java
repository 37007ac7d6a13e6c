package org.parkatlas.landcheck.report;

import java.util.Map;

import org.parkatlas.cartography.MapSymbol;
import org.parkatlas.cartography.MapSymbol.Dash;
import org.parkatlas.cartography.MapSymbol.Pattern;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.springframework.stereotype.Component;

/** How the report draws layers: as their descriptors say, and of control zones each theme in its own colours and pattern. */
@Component
class MapSymbols {

    /** What is checked. */
    static final MapSymbol RED_LINE = new MapSymbol("#FFFFFF", 0, Pattern.NONE, "#C8002D", 0.85, Dash.SOLID);

    /** What of it may not be built on. */
    static final MapSymbol TOUCHED = new MapSymbol("#C8002D", 0.22, Pattern.BACK_HATCH, "#C8002D", 0.35, Dash.SOLID);

    /** What of it lies outside of where it should. */
    static final MapSymbol BEYOND = new MapSymbol("#E05A70", 0.22, Pattern.NONE, "#C8002D", 0, Dash.SOLID);

    /** What of it is told, and decides nothing. */
    static final MapSymbol TOLD = new MapSymbol("#22201C", 0.1, Pattern.NONE, "#22201C", 0.2, Dash.SOLID);

    /** As the map in the browser has them; a pattern and a dash so that they are told apart in grey print. */
    private record Look(String fill, String edge, Pattern pattern, Dash dash) {}

    private static final Map<String, Look> THEMES = Map.of(
            "urban-development-boundary",
            new Look("#EDE8EC", "#5A3E85", Pattern.NONE, Dash.DOT_DASHED),
            "permanent-basic-farmland",
            new Look("#EDF0D6", "#6B7B1E", Pattern.CROPS, Dash.SOLID),
            "ecological-redline",
            new Look("#DCEBE2", "#2B6B57", Pattern.HATCH, Dash.SOLID));

    private final FeatureTypes types;

    MapSymbols(FeatureTypes types) {
        this.types = types;
    }

    /** That of an object of this layer and theme. */
    MapSymbol of(MapObject object) {
        var layer = types.find(object.layer()).orElseThrow();
        var symbol = MapSymbol.of(layer.drawing().style());
        var look = THEMES.get(object.theme());
        return look == null
                ? symbol
                : symbol.in(look.fill(), look.edge()).with(look.pattern()).stroked(look.dash());
    }
}
