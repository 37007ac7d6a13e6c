package org.parkatlas.catalog;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.identity.Viewer;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A feature type as a client sees it, in the language of the request.
 *
 * @param count how many objects it has now
 * @param history whether it is kept what its objects were
 * @param near  whether its objects are found by position
 * @param searchable whether its objects are found by name
 */
@Schema(name = "Layer")
record LayerItem(
        String id,
        String kind,
        String title,
        String description,
        GeometryKind geometry,
        long count,
        List<Property> properties,
        ZoomRule zoom,
        FeatureStyle style,
        boolean history,
        boolean near,
        boolean searchable) {

    LayerItem {
        properties = List.copyOf(properties);
    }

    /**
     * One property.
     *
     * @param unit  null where it has none
     * @param codes empty where the values are not listed
     * @param naming the kind of objects whose ids its values are, {@code *} where they say the kind themselves; null where
     *     they name no objects
     */
    @Schema(name = "LayerProperty")
    record Property(
            String name,
            String label,
            PropertyType type,
            @Nullable String unit,
            List<Code> codes,
            @Nullable String naming,
            boolean queryable,
            boolean sortable) {

        Property {
            codes = List.copyOf(codes);
        }

        static Property of(FeatureProperty property, Locale language) {
            return new Property(
                    property.name(),
                    property.label().in(language),
                    property.type(),
                    property.unit(),
                    property.codes().stream()
                            .map(it -> new Code(it.code(), it.label().in(language)))
                            .toList(),
                    property.naming(),
                    property.isQueryable(),
                    property.isSortable());
        }
    }

    /** A value and what people call it. */
    @Schema(name = "LayerCode")
    record Code(String code, String label) {}

    /** The type as this viewer sees it. */
    static LayerItem of(FeatureType type, Viewer viewer, long count, Locale language) {
        return new LayerItem(
                type.id(),
                type.kind(),
                type.names().title().in(language),
                type.names().description().in(language),
                type.drawing().geometry(),
                count,
                type.seenBy(viewer).stream()
                        .map(property -> Property.of(property, language))
                        .toList(),
                type.drawing().zoom(),
                type.drawing().style(),
                type.relation().history() != null,
                type.near() != null,
                type.searchable() != null);
    }
}
