package org.parkatlas.enterprise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.PrecisionClass;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where firms are of which a plan does not say it, one point a firm, with its accuracy and what says so: {@code
 * enterprise_places.csv}. The row of the firm stays its pack's (decision 30).
 */
@Component
class EnterprisePlaceSection implements EditableSection {

    static final String KIND = "enterprise-places";

    private static final int LONGEST_UNIT = 120;

    /** A firm of no county is the whole plan's. */
    private static final String COUNTIES = """
            SELECT unnest(CASE WHEN cardinality(enterprise.county_codes) = 0 THEN ARRAY[plan.adcode]
                               ELSE enterprise.county_codes END)
            FROM parkatlas.enterprise JOIN parkatlas.plan ON plan.id = enterprise.plan_id
            WHERE enterprise.id = :enterprise
            """;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean hasShape() {
        return false;
    }

    @Override
    public String file() {
        return "enterprise_places.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("enterprise", "document");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "enterprise*", "lon*", "lat*", "accuracy_m*", "precision*", "document_id", "source_unit", "note");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("enterprise_place", "id");
    }

    @Override
    public String storedIn(String column) {
        return column.equals("enterprise") ? "enterprise_id" : EditableSection.super.storedIn(column);
    }

    @Override
    public String objectId(PackRow row) {
        return row.id("enterprise") + "-place";
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", objectId(row));
        values.put("enterprise_id", row.reference("enterprise", "enterprise", references));
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
    public List<String> countiesOf(Map<String, @Nullable Object> values, JdbcClient owner) {
        return owner.sql(COUNTIES)
                .param("enterprise", values.get("enterprise_id"))
                .query(String.class)
                .list();
    }
}
