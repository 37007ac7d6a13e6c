package org.parkatlas.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.PrecisionClass;
import org.parkatlas.intake.spi.Holding;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Counties, districts and county-level cities: {@code counties.csv}. */
@Component
class CountySection implements PackSection {

    /** Kind of text in {@link PackReferences}: the name of each county, for its outline. */
    static final String COUNTY_NAME = "county-name";

    @Override
    public String file() {
        return "counties.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("document");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "code*",
                "name*",
                "city_code*",
                "city_name*",
                "pinyin",
                "lon*",
                "lat*",
                "accuracy_m*",
                "position_document*",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("county", "code");
    }

    @Override
    public String objectKind() {
        return "county";
    }

    @Override
    public Holding holding() {
        return Holding.ALWAYS;
    }

    @Override
    public void declare(PackRow row, PackReferences references) {
        PackSection.super.declare(row, references);
        references.addText(COUNTY_NAME, row.text("code"), row.text("name"));
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var precision = PrecisionClass.ofPoint(row.decimal("accuracy_m"));
        var values = new HashMap<String, @Nullable Object>();
        values.put("code", divisionCode(row, "code"));
        values.put("name", row.text("name"));
        values.put("city_code", divisionCode(row, "city_code"));
        values.put("city_name", row.text("city_name"));
        values.put("pinyin", row.list("pinyin"));
        values.put("position", PackPosition.position(row));
        values.put("precision_class", precision.code());
        values.put("accuracy_m", PackPosition.accuracy(row, "accuracy_m", precision));
        values.put("position_document", row.reference("position_document", "document", references));
        values.put("ord", row.integer("ord"));
        return values;
    }

    /** A code of GB/T 2260: six digits. */
    private static String divisionCode(PackRow row, String column) {
        var code = row.text(column);
        if (!code.isEmpty() && !code.matches("[0-9]{6}")) {
            row.reject(column, Wording.of("“%s” 不是六位区划代码。", "\"%s\" is not a division code of six digits.", code));
        }
        return code;
    }
}
