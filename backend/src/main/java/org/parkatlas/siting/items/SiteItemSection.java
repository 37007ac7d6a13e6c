package org.parkatlas.siting.items;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.PlainNumber;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.parkatlas.siting.Readiness;
import org.parkatlas.source.Quotation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What sites have that no plan says, each of a day and with a source, which is the clause of a document or a unit: {@code
 * site_items.csv}.
 */
@Component
class SiteItemSection implements EditableSection {

    static final String KIND = "site-items";

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
        return "site_items.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("park", "clause");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "park_id*",
                "item*",
                "value",
                "words",
                "as_of*",
                "valid_to",
                "document_id",
                "clause_id",
                "quote",
                "source_unit",
                "note");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("site_item", "park_id", "item");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("park_id", row.reference("park_id", "park", references));
        var item = row.oneOf("item", Readiness.codes());
        values.put("item", item);
        values.put("value", value(row, item));
        values.put("words", row.optional("words"));
        putDays(row, values);
        putSource(row, references, values);
        values.put("note", row.optional("note"));
        values.put("demo", references.isDemo());
        return values;
    }

    private static @Nullable BigDecimal value(PackRow row, String item) {
        var value = row.decimalOrEmpty("value");
        if ((value == null) == Readiness.isMeasured(item)) {
            row.reject(
                    "value",
                    new Wording("有单位的条目写数，区域评估不写。", "is a number where the item has a unit, and nowhere else."));
        }
        if (value != null && value < 0) {
            row.reject("value", new Wording("不能是负数。", "must not be negative."));
        }
        return value == null ? null : new BigDecimal(PlainNumber.format(value));
    }

    private static void putDays(PackRow row, Map<String, @Nullable Object> values) {
        var asOf = row.dateOrEmpty("as_of");
        var validTo = row.dateOrEmpty("valid_to");
        if (asOf != null && validTo != null && validTo.compareTo(asOf) < 0) {
            row.reject("valid_to", Wording.of("早于日期 %s。", "is before the day, %s.", asOf));
        }
        values.put("as_of", asOf);
        values.put("valid_to", validTo);
    }

    private static void putSource(PackRow row, PackReferences references, Map<String, @Nullable Object> values) {
        var unit = row.optional("source_unit");
        values.put("source_unit", unit);
        if (unit == null) {
            Quotation.readOptionalQuote(row, references, values);
            return;
        }
        if (unit.length() > 120) {
            row.reject("source_unit", new Wording("最长 120 字。", "has 120 characters at most."));
        }
        for (var column : List.of("document_id", "clause_id", "quote")) {
            if (row.optional(column) != null) {
                row.reject(column, new Wording("写明了提供单位，不再写文件。", "is empty where a unit says so."));
            }
            values.put(column, null);
        }
    }

    @Override
    public String objectId(PackRow row) {
        return row.id("park_id") + "-" + row.text("item").replace('_', '-');
    }

    @Override
    public String objectIdSql() {
        return "park_id || '-' || replace(item, '_', '-')";
    }

    @Override
    public List<String> countiesOf(Map<String, @Nullable Object> values, JdbcClient owner) {
        return owner.sql("SELECT unnest(county_codes) FROM parkatlas.park WHERE id = :park")
                .param("park", values.get("park_id"))
                .query(String.class)
                .list();
    }
}
