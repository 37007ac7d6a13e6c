package org.parkatlas.park;

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
import org.parkatlas.problem.Wording;
import org.parkatlas.source.Quotation;
import org.springframework.stereotype.Component;

/** The areas that documents state for parks, each with its basis: {@code park_areas.csv}. */
@Component
class ParkAreaSection implements PackSection {

    @Override
    public String file() {
        return "park_areas.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("park");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "park_id*",
                "part",
                "area_ha*",
                "basis*",
                "document_id*",
                "clause_id*",
                "quote*",
                "as_of",
                "note",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("park_area", "park_id", "ord");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("park_id", row.reference("park_id", "park", references));
        values.put("ord", row.integer("ord"));
        values.put("part", row.optional("part"));
        values.put("area_ha", positive(row, "area_ha"));
        values.put("basis", row.oneOf("basis", Set.of("approved", "planned", "startup", "site", "other")));
        Quotation.read(row, references, values);
        values.put("as_of", partOfDate(row, "as_of"));
        values.put("note", row.optional("note"));
        return values;
    }

    private static double positive(PackRow row, String column) {
        var number = row.decimal(column);
        if (number <= 0) {
            row.reject(column, new Wording("应大于零。", "must be greater than zero."));
        }
        return number;
    }

    /** A year, a month or a day, as exactly as the document says: YYYY, YYYY-MM or YYYY-MM-DD. */
    private static @Nullable String partOfDate(PackRow row, String column) {
        var date = row.optional(column);
        if (date != null && !date.matches("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")) {
            row.reject(column, Wording.of("“%s” 不是年、年月或日期。", "\"%s\" is not a year, month or date.", date));
        }
        return date;
    }
}
