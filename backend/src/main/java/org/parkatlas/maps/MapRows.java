package org.parkatlas.maps;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.parkatlas.catalog.query.Condition;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.geo.BoundingBox;
import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;

/** Reads what an image shows of a layer, in the order in which it is painted. */
final class MapRows {

    private static final SqlTemplate POINTS = new SqlTemplate(SqlFile.read(MapRows.class, "read-points"));
    private static final SqlTemplate AREAS = new SqlTemplate(SqlFile.read(MapRows.class, "read-areas"));

    /** Units of the grid in a pixel, or more where an image is not square. */
    private static final int UNITS = 16;

    /** What is cut around an image, so that the stroke along the cut is not seen; pixels. */
    private static final int AROUND = 16;

    private final Reading reading;
    private final MapWindow window;
    private final BoundingBox reach;
    private final int most;

    /**
     * @param reach in degrees all that is looked for
     * @param most  shapes at most
     */
    MapRows(Reading reading, MapWindow window, BoundingBox reach, int most) {
        this.reading = reading;
        this.window = window;
        this.reach = reach;
        this.most = most;
    }

    /**
     * An object on the grid of the image.
     *
     * @param shape in units of {@link #extent}, from the upper left corner
     * @param name  null where it is too small for one
     */
    record Row(Geometry shape, @Nullable String name, boolean demo) {}

    /** Width and height of the image in units of the grid. */
    int extent() {
        return UNITS * Math.max(window.width(), window.height());
    }

    /** Lets {@code use} have one object after the other. */
    void forEach(MapLayer layer, Locale language, Consumer<Row> use) {
        var condition = Condition.of(layer.type(), layer.selection().filter());
        var values = new HashMap<String, Object>(condition.values());
        values.put("min_x", window.minX());
        values.put("min_y", window.minY());
        values.put("max_x", window.maxX());
        values.put("max_y", window.maxY());
        values.put(
                "srid", window.system().isGeographic() ? 4490 : window.system().epsg());
        values.put("west", reach.west());
        values.put("south", reach.south());
        values.put("east", reach.east());
        values.put("north", reach.north());
        values.put("cell_x", (reach.east() - reach.west()) / window.width());
        values.put("cell_y", (reach.north() - reach.south()) / window.height());
        values.put("extent", extent());
        values.put("buffer", UNITS * AROUND);
        values.put("most", most);
        var reader = new WKBReader();
        reading.jdbc()
                .sql(statement(layer, language, condition.sql()))
                .params(values)
                .query(row -> {
                    use.accept(read(row, reader));
                });
    }

    private static Row read(ResultSet row, WKBReader reader) throws SQLException {
        try {
            return new Row(reader.read(row.getBytes("shape")), row.getString("name"), row.getBoolean("demo"));
        } catch (ParseException unreadable) {
            throw new SQLException("Not well-known binary", unreadable);
        }
    }

    private static String statement(MapLayer layer, Locale language, String condition) {
        var type = layer.type();
        var relation = type.relation();
        var demo = type.properties().stream().anyMatch(FeatureProperty::marksDemo) ? "feature.demo" : "FALSE";
        return (layer.style().isOfAreas() ? AREAS : POINTS)
                .fill(Map.of(
                        "relation", relation.relation(),
                        "id", relation.id(),
                        "geometry", Objects.requireNonNull(relation.geometry()),
                        "name", name(layer, language),
                        "demo", demo,
                        "condition", condition));
    }

    /** The column of the name, or what there is in English of it; the id where the viewer is not told the name. */
    private static String name(MapLayer layer, Locale language) {
        var seen = layer.selection().properties();
        var relation = layer.type().relation();
        if (seen.stream().noneMatch(it -> it.column().equals(relation.name()))) {
            return "feature." + relation.id();
        }
        var english = language.equals(Locale.ENGLISH)
                && seen.stream().anyMatch(it -> it.column().equals("name_en"));
        return english
                ? "coalesce(feature.name_en, feature.%s)".formatted(relation.name())
                : "feature." + relation.name();
    }
}
