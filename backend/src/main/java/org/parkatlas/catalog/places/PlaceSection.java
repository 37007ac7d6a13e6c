package org.parkatlas.catalog.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.geo.PrecisionClass;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where objects of one kind are of which a plan does not say it, one point an object, with its accuracy and what says so:
 * {@code park_places.csv} for parks. The row of the object stays its pack's, in the table that is called like the kind, with
 * the columns that {@code derive-entered-places.sql} fills.
 */
public abstract class PlaceSection implements EditableSection {

    private static final int LONGEST_UNIT = 120;
    private static final SqlTemplate COUNTIES =
            new SqlTemplate(SqlFile.read(PlaceSection.class, "find-counties-of-object"));

    private final String object;
    private final String counties;

    /**
     * A section of points.
     *
     * @param object kind of the objects, which is the name of their table, such as {@code park}
     */
    protected PlaceSection(String object) {
        this.object = object;
        this.counties = COUNTIES.fill(Map.of("object", object));
    }

    /** Id of the feature type that shows the points. */
    static String kindOf(String object) {
        return object + "-places";
    }

    /** Kind of the objects. */
    final String object() {
        return object;
    }

    @Override
    public final String kind() {
        return kindOf(object);
    }

    @Override
    public final boolean hasShape() {
        return false;
    }

    @Override
    public final String file() {
        return object + "_places.csv";
    }

    @Override
    public final List<String> follows() {
        return List.of(object, "document");
    }

    @Override
    public final List<PackColumn> columns() {
        return PackColumn.of(
                object + "*", "lon*", "lat*", "accuracy_m*", "precision*", "document_id", "source_unit", "note");
    }

    @Override
    public final PackTable table() {
        return PackTable.keyedBy(object + "_place", "id");
    }

    @Override
    public final String storedIn(String column) {
        return column.equals(object) ? object + "_id" : EditableSection.super.storedIn(column);
    }

    @Override
    public final String objectId(PackRow row) {
        return row.id(object) + "-place";
    }

    @Override
    public final Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", objectId(row));
        values.put(object + "_id", row.reference(object, object, references));
        values.put("position", PackPosition.position(row));
        var precision = row.oneOf("precision", Set.of("surveyed", "stated"));
        values.put("precision_class", precision);
        values.put("accuracy_m", accuracy(row, precision));
        putSource(row, references, values);
        values.put("note", row.optional("note"));
        values.put("demo", references.isDemo());
        return values;
    }

    /** A missing one is told of once. */
    private static @Nullable Double accuracy(PackRow row, String precision) {
        return row.optional("accuracy_m") == null
                ? null
                : PackPosition.accuracy(
                        row, "accuracy_m", PrecisionClass.find(precision).orElse(PrecisionClass.STATED));
    }

    private static void putSource(PackRow row, PackReferences references, Map<String, @Nullable Object> values) {
        var document = row.referenceOrEmpty("document_id", "document", references);
        var unit = row.optional("source_unit");
        if (document == null && unit == null) {
            row.reject("source_unit", new Wording("文件和单位写一个。", "or document_id has to be given."));
        } else if (document != null && unit != null) {
            row.reject("source_unit", new Wording("写明了文件，不再写单位。", "is empty where a document says so."));
        } else if (unit != null && unit.length() > LONGEST_UNIT) {
            row.reject("source_unit", new Wording("最长 120 字。", "has 120 characters at most."));
        }
        values.put("document_id", document);
        values.put("source_unit", unit);
    }

    @Override
    public final List<String> countiesOf(Map<String, @Nullable Object> values, JdbcClient owner) {
        return owner.sql(counties)
                .param("object", values.get(object + "_id"))
                .query(String.class)
                .list();
    }
}
