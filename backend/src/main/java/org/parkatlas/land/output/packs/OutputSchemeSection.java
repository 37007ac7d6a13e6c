package org.parkatlas.land.output.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.land.output.LandKind;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** By which rule a county evaluates its firms in a year: {@code output_schemes.csv}. */
@Component
class OutputSchemeSection implements PackSection {

    /** What groups, weights and returns refer to. */
    static final String KIND = "output-scheme";

    private static final double WHOLE = 100;

    @Override
    public String file() {
        return "output_schemes.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("county");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "county*",
                "year*",
                "a_percent*",
                "b_percent*",
                "c_percent*",
                "land_adds*",
                "land_subtracts",
                "objections_from*",
                "objections_to*",
                "source*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("output_scheme", "id");
    }

    @Override
    public String objectKind() {
        return KIND;
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        var county = row.reference("county", "county", references);
        var year = row.integer("year");
        if (references.countOne("output-year", county + " " + year) > 1) {
            row.reject("year", new Wording("一个县区一年只有一个方案。", "a county has one scheme a year."));
        }
        values.put("county_code", county);
        values.put("year", year);
        putCuts(row, values);
        putLand(row, values);
        putWindow(row, values);
        values.put("source", row.text("source"));
        values.put("demo", references.isDemo());
        return values;
    }

    private static void putCuts(PackRow row, Map<String, @Nullable Object> values) {
        double before = 0;
        for (var column : List.of("a_percent", "b_percent", "c_percent")) {
            var percent = row.decimal(column);
            if (percent < before || percent > WHOLE) {
                row.reject(column, new Wording("应不小于前一档，至多 100。", "is not below the one before, and 100 at most."));
            }
            values.put(column, percent);
            before = percent;
        }
    }

    private static void putLand(PackRow row, Map<String, @Nullable Object> values) {
        var adds = row.list("land_adds");
        var subtracts = row.list("land_subtracts");
        var kinds = LandKind.codes();
        if (!kinds.containsAll(adds)) {
            row.reject("land_adds", Wording.of("应取自 %s。", "is of %s.", kinds));
        }
        if (!kinds.containsAll(subtracts) || Set.copyOf(adds).stream().anyMatch(subtracts::contains)) {
            row.reject(
                    "land_subtracts",
                    Wording.of("应取自 %s，不与 land_adds 重复。", "is of %s, and nothing of land_adds.", kinds));
        }
        values.put("land_adds", adds);
        values.put("land_subtracts", subtracts);
    }

    private static void putWindow(PackRow row, Map<String, @Nullable Object> values) {
        row.text("objections_from");
        row.text("objections_to");
        var from = row.dateOrEmpty("objections_from");
        var to = row.dateOrEmpty("objections_to");
        if (from != null && to != null && to.compareTo(from) < 0) {
            row.reject("objections_to", new Wording("早于公示期的第一天。", "is before the first day of the notice."));
        }
        values.put("objections_from", from);
        values.put("objections_to", to);
    }
}
