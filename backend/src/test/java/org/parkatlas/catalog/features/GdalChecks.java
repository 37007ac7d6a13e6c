package org.parkatlas.catalog.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.identity.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What GDAL has to find in a collection, by the database alone. */
record GdalChecks(Gdal gdal, JdbcClient jdbc) {

    private static final Pattern EXTENT =
            Pattern.compile("Extent: \\(([-0-9.]+), ([-0-9.]+)\\) - \\(([-0-9.]+), ([-0-9.]+)\\)");

    private static final Map<String, String> TYPES = Map.of(
            "text", "String",
            "integer", "Integer",
            "number", "Real",
            "boolean", "Integer(Boolean)",
            "date", "Date",
            "text_list", "StringList");

    /** Count, types of all columns and extent. */
    void checkDescription(FeatureType type) {
        var described = gdal.describe(type.id());

        assertThat(described).contains("Feature Count: " + count(type, "TRUE"));
        assertThat(described).contains("\nid: String");
        for (var property : type.seenBy(Viewer.PUBLIC)) {
            assertThat(described)
                    .containsPattern("\\n%s: %s \\("
                            .formatted(
                                    property.name(),
                                    TYPES.get(property.type().code())
                                            .replace("(", "\\(")
                                            .replace(")", "\\)")));
        }
        if (type.relation().geometry() != null) {
            checkExtent(type, described);
        }
    }

    /** That of the shapes, rounded outwards by half a step of the fifth decimal to one and a half. */
    private void checkExtent(FeatureType type, String described) {
        var found = EXTENT.matcher(described);
        assertThat(found.find()).isTrue();
        var box = extent(type);
        for (int i = 0; i < 4; i++) {
            var outwards = i < 2 ? -1 : 1;
            assertThat((Double.parseDouble(found.group(i + 1)) - box.get(i)) * outwards)
                    .isBetween(0.0000049, 0.0000151);
        }
    }

    /** All ids, over pages of ten. */
    void checkIds(FeatureType type) {
        var read = gdal.read(type.id());
        var ids = read.stream().map(it -> it.path("id").asString("")).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(ids)).isEqualTo(new TreeSet<>(ids(type, "TRUE")));
        assertThat(read.toString()).doesNotContain("\uFFFD");
    }

    /** Those in a box; GDAL itself leaves out what has no geometry. */
    void checkBox(FeatureType type) {
        var read = gdal.ids(type.id(), "-spat", "116", "24", "116.3", "24.4");

        var inside = type.relation().geometry() == null
                ? "FALSE"
                : "ST_Intersects(%s, ST_MakeEnvelope(116, 24, 116.3, 24.4, 4490))"
                        .formatted(type.relation().geometry());
        assertThat(new TreeSet<>(read)).isEqualTo(new TreeSet<>(ids(type, inside)));
    }

    /** Those with a value that the first object with one has, for every queryable that GDAL compares. */
    void checkWhere(FeatureType type) {
        type.seenBy(Viewer.PUBLIC).stream().filter(GdalChecks::isCompared).forEach(property -> {
            var value = jdbc.sql("SELECT (%1$s)::text FROM %2$s WHERE %1$s IS NOT NULL ORDER BY id DESC LIMIT 1"
                            .formatted(property.column(), type.relation().relation()))
                    .query(String.class)
                    .optional();
            value.ifPresent(it -> checkWhere(type, property, it));
        });
    }

    /** Numbers are published with seven decimals, so that they are compared with a bound and not for equality. */
    private void checkWhere(FeatureType type, FeatureProperty property, String value) {
        var bound = property.type() == PropertyType.NUMBER;
        var text = "'" + value.replace("'", "''") + "'";
        var literal =
                switch (property.type()) {
                    case BOOLEAN -> value.equals("true") ? "1" : "0";
                    case INTEGER -> value;
                    case NUMBER -> Long.toString((long) Math.floor(Double.parseDouble(value)));
                    default -> text;
                };

        var read = gdal.ids(type.id(), "-where", "%s %s %s".formatted(property.name(), bound ? ">=" : "=", literal));

        var expected = bound
                ? "%s >= %s".formatted(property.column(), literal)
                : "%s::text = %s".formatted(property.column(), text);
        assertThat(new TreeSet<>(read))
                .as(property.name() + " = " + value)
                .isEqualTo(new TreeSet<>(ids(type, expected)));
    }

    /** GDAL 3.6 cannot compare lists, and takes a date for a time of the whole collection. */
    private static boolean isCompared(FeatureProperty property) {
        return property.isQueryable()
                && switch (property.type()) {
                    case TEXT, INTEGER, NUMBER, BOOLEAN -> true;
                    case DATE, TEXT_LIST -> false;
                };
    }

    private long count(FeatureType type, String condition) {
        return ids(type, condition).size();
    }

    private List<String> ids(FeatureType type, String condition) {
        return jdbc.sql("SELECT %s FROM %s WHERE %s"
                        .formatted(type.relation().id(), type.relation().relation(), condition))
                .query(String.class)
                .list();
    }

    private List<Double> extent(FeatureType type) {
        return jdbc.sql("SELECT ST_XMin(e) AS w, ST_YMin(e) AS s, ST_XMax(e) AS e, ST_YMax(e) AS n "
                        + "FROM (SELECT ST_Extent(%s) AS e FROM %s) AS x"
                                .formatted(
                                        type.relation().geometry(),
                                        type.relation().relation()))
                .query((row, number) ->
                        List.of(row.getDouble("w"), row.getDouble("s"), row.getDouble("e"), row.getDouble("n")))
                .single();
    }
}
