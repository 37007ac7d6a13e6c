package org.parkatlas.catalog.exports.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.query.Selection;
import org.parkatlas.catalog.query.Snapshot;
import org.parkatlas.catalog.query.StreamedRow;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.problem.Wording;

/**
 * The columns that all files of a feature type have: id, the properties that the viewer sees, what their codes mean, what the object
 * is from, and whether it is demonstration data.
 */
public final class ExportTable {

    private static final ExportColumn ID = ExportColumn.text("id", "编号", "Id");
    private static final ExportColumn SOURCES = ExportColumn.text("sources", "数据来源", "Sources");
    private static final ExportColumn DEMO =
            new ExportColumn("demo", new Wording("演示数据", "Synthetic"), PropertyType.BOOLEAN, null, List.of());

    private final FeatureType type;
    private final List<FeatureProperty> properties;
    private final Texts texts;
    private final List<ExportColumn> columns = new ArrayList<>();
    private final List<Function<StreamedRow, @Nullable Object>> readings = new ArrayList<>();

    public ExportTable(Selection selection, Texts texts) {
        this.type = selection.type();
        this.properties = selection.properties();
        this.texts = texts;
        add(ID, row -> row.feature().id());
        for (int i = 0; i < properties.size(); i++) {
            addProperty(ExportColumn.of(properties.get(i)), i);
        }
        add(SOURCES, StreamedRow::sources);
        if (!Snapshot.marksDemo(selection)) {
            add(DEMO, row -> false);
        }
    }

    private void addProperty(ExportColumn column, int index) {
        add(column, row -> row.feature().values().get(index));
        if (!column.codes().isEmpty()) {
            var meanings = new HashMap<String, String>();
            for (var code : column.codes()) {
                meanings.put(code.code(), texts.of(code.label()));
            }
            add(column.meaning(), row -> meaning(row.feature().values().get(index), meanings));
        }
    }

    /** A property that has the name of a column of ours goes before that. */
    private void add(ExportColumn column, Function<StreamedRow, @Nullable Object> reading) {
        if (columns.stream().noneMatch(it -> it.name().equals(column.name()))) {
            columns.add(column);
            readings.add(reading);
        }
    }

    private static @Nullable Object meaning(@Nullable Object value, Map<String, String> meanings) {
        if (value instanceof List<?> several) {
            return several.stream()
                    .map(it -> meanings.getOrDefault(String.valueOf(it), String.valueOf(it)))
                    .toList();
        }
        return value == null ? null : meanings.getOrDefault(value.toString(), value.toString());
    }

    FeatureType type() {
        return type;
    }

    /** The columns; the first is the id. */
    public List<ExportColumn> columns() {
        return List.copyOf(columns);
    }

    /** The columns whose values are codes. */
    public List<ExportColumn> coded() {
        return columns.stream().filter(it -> !it.codes().isEmpty()).toList();
    }

    /** The values of one object, as {@link org.parkatlas.catalog.query.FeatureRow#values} has them. */
    public List<@Nullable Object> values(StreamedRow row) {
        var values = new ArrayList<@Nullable Object>(readings.size());
        for (var reading : readings) {
            values.add(reading.apply(row));
        }
        return values;
    }

    /** Whether the object is demonstration data. */
    public boolean isSynthetic(StreamedRow row) {
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).marksDemo()) {
                return Boolean.TRUE.equals(row.feature().values().get(i));
            }
        }
        return false;
    }

    /** What a person calls this object: the property that the type has for that, else its id. */
    public Function<StreamedRow, String> naming() {
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).column().equals(type.relation().name())) {
                var index = i;
                return row -> {
                    var name = row.feature().values().get(index);
                    return name == null ? row.feature().id() : name.toString();
                };
            }
        }
        return row -> row.feature().id();
    }
}
