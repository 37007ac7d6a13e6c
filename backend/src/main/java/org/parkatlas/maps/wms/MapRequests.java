package org.parkatlas.maps.wms;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.query.OfferedSystems;
import org.parkatlas.catalog.query.Queryables;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.parameters.SelectionReader;
import org.parkatlas.catalog.spi.AsOf;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.FeatureTypes;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.geo.crs.ReferenceSystems;
import org.parkatlas.identity.Viewer;
import org.parkatlas.maps.MapImages;
import org.parkatlas.maps.MapLayer;
import org.parkatlas.maps.MapWindow;
import org.parkatlas.maps.Picture;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Quoted;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Reads what a map is asked to show (OGC 06-042, 7.3.3). */
@Component
class MapRequests {

    /** The names of the styles: with names where there is room, and without. */
    static final String LABELLED = "default";

    static final String UNLABELLED = "unlabelled";

    private static final Pattern COLOUR = Pattern.compile("0[xX][0-9A-Fa-f]{6}");
    private static final Wording NOT_A_BOX = new Wording(
            "应为四个数：左下角在前、右上角在后，轴序依参考系（1.3.0）。",
            "it has four numbers: the lower left corner, then the upper right one, in the axis order of the system (1.3.0).");

    private final FeatureTypes types;
    private final SelectionReader selections;
    private final MapImages images;

    MapRequests(FeatureTypes types, SelectionReader selections, MapImages images) {
        this.types = types;
        this.selections = selections;
        this.images = images;
    }

    /** The layers that there are for this viewer. */
    List<FeatureType> listTypes(Viewer viewer) {
        return types.seenBy(viewer).list().stream().filter(FeatureType::isDrawn).toList();
    }

    /** The request for a map. */
    MapRequest read(WmsParameters parameters, WmsVersion version, Viewer viewer) {
        var layers = layers(parameters, viewer);
        var window = window(parameters, version);
        var picture = picture(parameters);
        return new MapRequest(window, layers, picture, ground(parameters, picture), parameters.language());
    }

    /** The layer whose legend is asked for. */
    MapLayer legend(WmsParameters parameters, Viewer viewer) {
        var type = type(viewer, parameters.get("LAYER"));
        style(Optional.ofNullable(parameters.find("STYLE")).orElse(""), type);
        return layer(type, viewer, parameters.language());
    }

    /** A layer as it is, of which the legend is made. */
    MapLayer layer(FeatureType type, Viewer viewer, Locale language) {
        return MapLayer.of(Selection.all(viewer, type), language, false);
    }

    /** Layers, styles, conditions and the time. */
    private List<MapLayer> layers(WmsParameters parameters, Viewer viewer) {
        parameters.get("LAYERS");
        var names = parameters.list("LAYERS");
        if (names.size() > images.maxLayers()) {
            throw new WmsFault(null, Wording.of("图层不超过 %d 个。", "A map has at most %d layers.", images.maxLayers()));
        }
        var styles = parameters.list("STYLES");
        if (!styles.isEmpty() && styles.size() != names.size()) {
            throw new WmsFault(
                    "StyleNotDefined",
                    new Wording("STYLES 与 LAYERS 个数不同。", "STYLES has not as many values as LAYERS."));
        }
        var filters = filters(parameters, names.size());
        var layers = new ArrayList<MapLayer>();
        for (int i = 0; i < names.size(); i++) {
            var type = type(viewer, names.get(i));
            boolean labelled = style(styles.isEmpty() ? "" : styles.get(i), type);
            var selection = selection(viewer, type, filters.get(i), parameters.find("TIME"));
            layers.add(MapLayer.of(selection, parameters.language(), labelled));
        }
        return layers;
    }

    /** The layer of this name that the viewer is told of. */
    FeatureType type(Viewer viewer, String name) {
        return types.seenBy(viewer)
                .find(name)
                .filter(FeatureType::isDrawn)
                .orElseThrow(() -> new WmsFault(
                        "LayerNotDefined", Wording.of("没有图层 %s。", "There is no layer %s.", Quoted.shorten(name))));
    }

    /** Whether the style has names. */
    private static boolean style(String name, FeatureType type) {
        return switch (name) {
            case "", LABELLED -> true;
            case UNLABELLED -> false;
            default ->
                throw new WmsFault(
                        "StyleNotDefined",
                        Wording.of(
                                "图层 %s 没有样式 %s；有 default、unlabelled。",
                                "The layer %s has no style %s; there are default and unlabelled.",
                                type.id(),
                                Quoted.shorten(name)));
        };
    }

    /** CQL2 conditions, one a layer, between semicolons; other servers call the parameter so, too. */
    private static List<String> filters(WmsParameters parameters, int layers) {
        var given = parameters.find("CQL_FILTER");
        var filters = new ArrayList<>(given == null ? List.<String>of() : List.of(given.split(";", -1)));
        if (!filters.isEmpty() && filters.size() != layers) {
            throw WmsFault.invalid(
                    "CQL_FILTER",
                    String.valueOf(given),
                    new Wording("以分号分隔的个数应与 LAYERS 相同。", "it has as many parts between semicolons as LAYERS."));
        }
        while (filters.size() < layers) {
            filters.add("");
        }
        return filters;
    }

    private Selection selection(Viewer viewer, FeatureType type, String filter, @Nullable String time) {
        var given = filter.isBlank() ? Map.<String, String>of() : Map.of("filter", filter);
        var selection = selections.read(new Queryables(type, viewer), given, Set.of());
        if (time == null || time.equals("current") || type.relation().history() == null) {
            return selection;
        }
        try {
            return selection.asOf(AsOf.read(time));
        } catch (InvalidParameter unreadable) {
            throw new WmsFault("InvalidDimensionValue", unreadable.detail());
        }
    }

    private MapWindow window(WmsParameters parameters, WmsVersion version) {
        var system = system(parameters, version);
        var box = box(parameters, version.isNorthFirst(system));
        return new MapWindow(
                system,
                box[0],
                box[1],
                box[2],
                box[3],
                parameters.number("WIDTH", 1, images.maxSide()),
                parameters.number("HEIGHT", 1, images.maxSide()));
    }

    private static ReferenceSystem system(WmsParameters parameters, WmsVersion version) {
        var name = parameters.get(version.systemName());
        var system = name.equals("CRS:84") && version == WmsVersion.V1_3_0
                ? Optional.of(ReferenceSystems.CRS84)
                : ReferenceSystems.find(name);
        return system.filter(OfferedSystems.list()::contains)
                .orElseThrow(() -> new WmsFault(
                        "Invalid" + version.systemName(),
                        Wording.of("没有参考系 %s。", "There is no reference system %s.", Quoted.shorten(name))));
    }

    /** West, south, east, north. */
    private static double[] box(WmsParameters parameters, boolean northFirst) {
        var text = parameters.get("BBOX");
        var parts = parameters.list("BBOX");
        if (parts.size() != 4) {
            throw WmsFault.invalid("BBOX", text, NOT_A_BOX);
        }
        var numbers = new double[4];
        for (int i = 0; i < 4; i++) {
            try {
                numbers[northFirst ? i ^ 1 : i] = Double.parseDouble(parts.get(i));
            } catch (NumberFormatException notOne) {
                throw WmsFault.invalid("BBOX", text, NOT_A_BOX);
            }
        }
        // false for NaN, too
        boolean holds = numbers[0] < numbers[2]
                && numbers[1] < numbers[3]
                && Double.isFinite(numbers[2] - numbers[0])
                && Double.isFinite(numbers[3] - numbers[1]);
        if (!holds) {
            throw WmsFault.invalid("BBOX", text, NOT_A_BOX);
        }
        return numbers;
    }

    private static Picture picture(WmsParameters parameters) {
        var format = parameters.get("FORMAT");
        return Picture.find(format)
                .orElseThrow(() -> new WmsFault(
                        "InvalidFormat",
                        Wording.of(
                                "没有格式 %s；有 image/png、image/jpeg。",
                                "There is no format %s; there are image/png and image/jpeg.", Quoted.shorten(format))));
    }

    private static @Nullable Color ground(WmsParameters parameters, Picture picture) {
        if ("TRUE".equalsIgnoreCase(parameters.find("TRANSPARENT")) && picture.isTransparent()) {
            return null;
        }
        var colour = parameters.find("BGCOLOR");
        if (colour == null) {
            return Color.WHITE;
        }
        if (!COLOUR.matcher(colour).matches()) {
            throw WmsFault.invalid("BGCOLOR", colour, new Wording("应为 0xRRGGBB。", "it is 0xRRGGBB."));
        }
        return Color.decode(colour);
    }
}
