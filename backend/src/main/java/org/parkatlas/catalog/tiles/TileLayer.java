package org.parkatlas.catalog.tiles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.identity.Viewer;
import org.parkatlas.platform.spi.SqlFile;

/** A feature type that is drawn, with the statements that follow from its descriptor. */
final class TileLayer {

    private static final SqlTemplate CUT_TILE = file("cut-tile");
    private static final SqlTemplate POINT = file("shape-point");
    private static final SqlTemplate POLYGON = file("shape-polygon");

    private final FeatureType type;
    private final String edition;
    private final List<FeatureProperty> properties;
    private final Map<String, String> gaps;
    private final String cutTile;

    /**
     * The layer with what this viewer sees of its objects.
     *
     * @param edition what besides the objects decides the bytes of its tiles
     */
    TileLayer(FeatureType type, Viewer viewer, String edition) {
        this.type = type;
        this.edition = edition;
        this.properties = type.seenBy(viewer).stream()
                .filter(property -> property.isQueryable() || property.marksDemo())
                .toList();
        var relation = type.relation();
        this.gaps = Map.of(
                "layer", type.id(),
                "relation", relation.relation(),
                "id", relation.id(),
                "geometry", Objects.requireNonNull(relation.geometry()),
                "rank", rank(type),
                "shape", (isPoints() ? POINT : POLYGON).fill(Map.of()),
                "properties",
                        properties.stream()
                                .map(property -> ",\n           " + selected(property))
                                .collect(Collectors.joining()));
        this.cutTile = cutTile(type, "TRUE");
    }

    FeatureType type() {
        return type;
    }

    String id() {
        return type.id();
    }

    /** Names the bytes of all tiles of a version of the layer: what {@code v} is in their addresses. */
    String edition(long version) {
        return version + "-" + edition;
    }

    /**
     * What a tile says of an object: what filters may name, so that a client can narrow what it has drawn, and whether it
     * is made up. The rest is read with the object; with it a tile of enterprises takes half as long again.
     */
    List<FeatureProperty> properties() {
        return properties;
    }

    boolean isPoints() {
        return type.drawing().geometry() == GeometryKind.POINT;
    }

    /** Whether anything is drawn at this level. */
    boolean isDrawnAt(int zoom) {
        return zoom >= type.drawing().zoom().from()
                && zoom <= type.drawing().zoom().to();
    }

    /** The statement that cuts a tile of all objects. */
    String cutTile() {
        return cutTile;
    }

    /**
     * The statement that cuts a tile of those that meet a condition on the alias {@code feature}.
     *
     * @param read where the objects are read: this type, or this type in the past
     */
    String cutTile(FeatureType read, String condition) {
        var all = new HashMap<>(gaps);
        all.put("relation", read.relation().relation());
        all.put("condition", condition);
        return CUT_TILE.fill(all);
    }

    /** Larger areas go first; square degrees do for an order, and nothing else is done with them. */
    private static String rank(FeatureType type) {
        return type.drawing().geometry() == GeometryKind.POINT
                ? ""
                : "ST_Area(feature.%s) DESC,".formatted(type.relation().geometry());
    }

    /** A value of a tile is a text, a number or a boolean (MVT 2.1, 4.4); NULL leaves the key out. */
    private static String selected(FeatureProperty property) {
        var column = "kept." + property.column();
        var value =
                switch (property.type()) {
                    case TEXT, BOOLEAN -> column;
                    case INTEGER -> column + "::bigint";
                    case NUMBER -> column + "::double precision";
                    case DATE -> column + "::text";
                    case TEXT_LIST ->
                        "CASE WHEN cardinality(%1$s) > 0 THEN array_to_json(%1$s)::text END".formatted(column);
                };
        return "%s AS \"%s\"".formatted(value, property.name());
    }

    private static SqlTemplate file(String name) {
        return new SqlTemplate(SqlFile.read(TileLayer.class, name));
    }
}
