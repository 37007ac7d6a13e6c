package org.parkatlas.catalog.styles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parkatlas.catalog.styles.LayerStyle.Category;
import org.parkatlas.catalog.styles.LayerStyle.Objects;

/**
 * A style in JSON (MapLibre Style Specification, version 8) over our vector tiles. It needs no sprites and no glyphs, so a
 * square is a circle and names are not written.
 */
final class MapLibreStyle {

    private final LayerStyle style;
    private final String site;

    /**
     * The style.
     *
     * @param site address of the installation, without a slash at the end
     */
    MapLibreStyle(LayerStyle style, String site) {
        this.style = style;
        this.site = site;
    }

    /** The document. */
    Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("version", 8);
        document.put("name", style.title());
        document.put(
                "sources",
                Map.of(style.id(), Map.of("type", "vector", "url", "%s/tiles/%s".formatted(site, style.id()))));
        var layers = new ArrayList<Map<String, Object>>();
        for (var category : style.categories()) {
            if (style.isOfAreas()) {
                layers.add(layer(category, "fill", fill(category)));
                layers.add(layer(category, "line", line(category)));
            } else {
                layers.add(layer(category, "circle", circle(category)));
            }
        }
        document.put("layers", layers);
        return document;
    }

    private Map<String, Object> layer(Category category, String type, Map<String, Object> paint) {
        var layer = new LinkedHashMap<String, Object>();
        var end = category.objects() == Objects.SYNTHETIC ? "-demo" : "";
        layer.put("id", "%s%s-%s".formatted(style.id(), end, type));
        layer.put("type", type);
        layer.put("metadata", Map.of("title", category.title()));
        layer.put("source", style.id());
        layer.put("source-layer", style.id());
        if (category.objects() != Objects.ALL) {
            var comparison = category.objects() == Objects.SYNTHETIC ? "==" : "!=";
            layer.put("filter", List.of(comparison, List.of("get", LayerStyle.DEMO), true));
        }
        layer.put("paint", paint);
        return layer;
    }

    private Map<String, Object> fill(Category category) {
        var paint = new LinkedHashMap<String, Object>();
        paint.put("fill-color", style.look().fill());
        paint.put("fill-opacity", category.objects() == Objects.SYNTHETIC ? style.opacity() / 2 : style.opacity());
        return paint;
    }

    private Map<String, Object> line(Category category) {
        var paint = new LinkedHashMap<String, Object>();
        paint.put("line-color", style.look().edge());
        paint.put("line-width", style.look().sizePx());
        var dashes = category.objects() == Objects.SYNTHETIC ? List.of(1.5, 3.0) : style.dashes();
        if (!dashes.isEmpty()) {
            // lengths are counted in widths of the line
            paint.put(
                    "line-dasharray",
                    dashes.stream().map(it -> it / style.look().sizePx()).toList());
        }
        return paint;
    }

    private Map<String, Object> circle(Category category) {
        var paint = new LinkedHashMap<String, Object>();
        paint.put("circle-radius", style.look().sizePx() / 2);
        paint.put("circle-color", style.look().fill());
        paint.put("circle-opacity", category.objects() == Objects.SYNTHETIC ? 0.3 : 1.0);
        paint.put("circle-stroke-color", style.look().edge());
        paint.put("circle-stroke-width", 1);
        return paint;
    }
}
