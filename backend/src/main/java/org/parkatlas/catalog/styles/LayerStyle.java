package org.parkatlas.catalog.styles;

import java.util.List;
import java.util.Locale;

import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.problem.Wording;

/**
 * How a layer looks, before it is said in the language of a program: what its descriptor says, and demonstration data
 * apart from everything else.
 *
 * @param id         the collection
 * @param title      what people call it
 * @param label      the property that is written beside an object
 * @param drawing    the descriptor's
 * @param categories one, or what is real before what is not
 */
public record LayerStyle(String id, String title, String label, Drawing drawing, List<Category> categories) {

    /** Words behind a name and in a legend. */
    private static final Wording SYNTHETIC = new Wording("（演示数据）", " (synthetic)");

    /** The property that marks demonstration data; every layer that can have some has it. */
    static final String DEMO = "demo";

    public LayerStyle {
        categories = List.copyOf(categories);
    }

    /** Objects that look alike. */
    public enum Objects {
        ALL,
        /** Those that are not demonstration data. */
        REAL,
        SYNTHETIC
    }

    /**
     * What looks alike, in a legend.
     *
     * @param suffix what stands behind the name of each object, perhaps nothing
     */
    public record Category(Objects objects, String title, String suffix) {}

    /** The style of a layer that is drawn, with words in this language. */
    public static LayerStyle of(FeatureType type, Locale language) {
        var title = type.names().title().in(language);
        var label = type.properties().stream()
                .filter(it -> it.column().equals(type.relation().name()))
                .map(FeatureProperty::name)
                .findFirst()
                .orElse("id");
        return new LayerStyle(type.id(), title, label, type.drawing(), categories(type, title, language));
    }

    private static List<Category> categories(FeatureType type, String title, Locale language) {
        if (type.properties().stream().noneMatch(FeatureProperty::marksDemo)) {
            return List.of(new Category(Objects.ALL, title, ""));
        }
        var suffix = SYNTHETIC.in(language);
        return List.of(new Category(Objects.REAL, title, ""), new Category(Objects.SYNTHETIC, title + suffix, suffix));
    }

    /** Whether the objects are areas; points otherwise. */
    public boolean isOfAreas() {
        return drawing.geometry() == GeometryKind.POLYGON;
    }

    public FeatureStyle look() {
        return drawing.style();
    }

    /** From nothing to 1; what is not surveyed is paler, as in the browser. */
    public double opacity() {
        if (!isOfAreas()) {
            return 1;
        }
        return look().symbol() == FeatureStyle.Symbol.DASHED_LINE ? 0.12 : 0.22;
    }

    /** Lengths of dashes and gaps of the stroke of an area in pixels, as in the browser; none for a solid one. */
    List<Double> dashes() {
        return switch (look().symbol()) {
            case DASHED_LINE -> List.of(6.0, 3.0);
            case DOT_DASHED_LINE -> List.of(12.0, 4.0, 2.0, 4.0);
            default -> List.of();
        };
    }
}
