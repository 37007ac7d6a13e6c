package org.parkatlas.catalog.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.geo.crs.ReferenceSystem;
import org.parkatlas.identity.Reading;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.platform.spi.TextArrays;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One state of the data, read within one transaction; made by {@link FeatureStream}. */
public final class Snapshot {

    private static final SqlTemplate STREAM = new SqlTemplate(SqlFile.read(Snapshot.class, "stream-objects"));
    private static final SqlTemplate OVERVIEW = new SqlTemplate(SqlFile.read(Snapshot.class, "overview"));

    private final Reading reading;

    Snapshot(Reading reading) {
        this.reading = reading;
    }

    /** What is done with a row. */
    @FunctionalInterface
    public interface RowUse {

        /** Uses the row, which nobody keeps. */
        void use(StreamedRow row) throws IOException;
    }

    /** The version of the data. */
    public long version() {
        return jdbc().sql("SELECT version FROM data_version").query(Long.class).single();
    }

    /** Further statements on the same state; what they answer is read in parts. */
    public JdbcClient jdbc() {
        return reading.jdbc();
    }

    /** Whether a row of this selection says itself that it is demonstration data. */
    public static boolean marksDemo(Selection selection) {
        return demoColumn(selection).isPresent();
    }

    private static Optional<String> demoColumn(Selection selection) {
        return selection.properties().stream()
                .filter(FeatureProperty::marksDemo)
                .map(FeatureProperty::column)
                .findFirst();
    }

    /** What the selection holds. */
    public Overview overview(Selection selection) {
        var type = selection.type();
        var condition = Condition.of(type, selection.filter());
        var geometry = type.relation().geometry();
        var sql = OVERVIEW.fill(Map.of(
                "relation", type.relation().relation(),
                "demo", demoColumn(selection).map(column -> "feature." + column).orElse("FALSE"),
                "geometry", geometry == null ? "NULL::geometry" : "feature." + geometry,
                "text_length", textLength(selection),
                "condition", condition.sql()));
        return jdbc().sql(sql)
                .params(condition.values())
                .query((row, number) -> new Overview(
                        row.getLong("objects"),
                        row.getLong("synthetic"),
                        TextArrays.list(row, "shapes"),
                        row.getLong("longest_text")))
                .single();
    }

    private static String textLength(Selection selection) {
        var lengths = selection.properties().stream()
                .map(Snapshot::textLength)
                .filter(it -> !it.isEmpty())
                .toList();
        return lengths.isEmpty() ? "0" : "greatest(" + String.join(", ", lengths) + ")";
    }

    private static String textLength(FeatureProperty property) {
        return switch (property.type()) {
            case TEXT -> "char_length(feature.%s)".formatted(property.column());
            case TEXT_LIST -> "char_length(array_to_string(feature.%s, ';'))".formatted(property.column());
            case INTEGER, NUMBER, BOOLEAN, DATE -> "";
        };
    }

    /** Lets {@code use} have one object after the other, with geometries in {@code system}. */
    public void forEach(Selection selection, SortOrder order, ReferenceSystem system, RowUse use) throws IOException {
        var type = selection.type();
        var table = new FeatureTable(type, selection.viewer());
        var condition = Condition.of(type, selection.filter());
        var values = new HashMap<>(condition.values());
        values.put("stream_kind", type.kind());
        var sql = STREAM.fill(Map.of(
                "columns", table.columns(system),
                "relation", type.relation().relation(),
                "id", type.relation().id(),
                "own", own(type),
                "own_joins", ownJoins(type),
                "condition", condition.sql(),
                "order", order.sql(type.relation().id())));
        try {
            jdbc().sql(sql).params(values).query(row -> {
                try {
                    use.use(new StreamedRow(table.read(row, 0), row.getString("feature_sources")));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static String own(FeatureType type) {
        return type.relation().sources().stream()
                .map(it -> ", own_%s.short_title".formatted(it))
                .collect(Collectors.joining());
    }

    private static String ownJoins(FeatureType type) {
        return type.relation().sources().stream()
                .map(it -> "LEFT JOIN document AS own_%1$s ON own_%1$s.id = feature.%1$s".formatted(it))
                .collect(Collectors.joining("\n"));
    }

    /** Stops the statement that runs now, if one does; for other threads. */
    public void stop() {
        reading.stop();
    }
}
