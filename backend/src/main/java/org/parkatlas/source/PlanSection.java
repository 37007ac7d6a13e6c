package org.parkatlas.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.Holding;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackSection;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/** Plans: {@code plans.csv}. */
@Component
class PlanSection implements PackSection {

    @Override
    public String file() {
        return "plans.csv";
    }

    @Override
    public List<String> follows() {
        return List.of("clause");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "name*",
                "short_name*",
                "title*",
                "subtitle",
                "level*",
                "adcode*",
                "legal_status*",
                "period_from",
                "period_to",
                "document_id*",
                "layout_clause_id*",
                "pinyin",
                "central_meridian*",
                "west*",
                "south*",
                "east*",
                "north*",
                "ord*");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("plan", "id");
    }

    @Override
    public String objectKind() {
        return "plan";
    }

    @Override
    public Holding holding() {
        return Holding.ALWAYS;
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var document = row.reference("document_id", "document", references);
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", row.id("id"));
        values.put("name", row.text("name"));
        values.put("short_name", row.text("short_name"));
        values.put("title", row.text("title"));
        values.put("subtitle", row.optional("subtitle"));
        values.put("level", row.oneOf("level", Set.of("city", "province")));
        values.put("adcode", adcode(row));
        values.put("legal_status", row.oneOf("legal_status", Set.of("draft", "in_force", "expired", "superseded")));
        putPeriod(row, values);
        values.put("document_id", document);
        values.put("layout_clause_id", Quotation.clause(row, "layout_clause_id", document, references));
        values.put("pinyin", row.list("pinyin"));
        values.put("central_meridian", centralMeridian(row));
        values.put("bbox", box(row));
        values.put("ord", row.integer("ord"));
        return values;
    }

    /** A code of GB/T 2260: six digits. */
    private static String adcode(PackRow row) {
        var code = row.text("adcode");
        if (!code.isEmpty() && !code.matches("[0-9]{6}")) {
            row.reject("adcode", Wording.of("“%s” 不是六位区划代码。", "\"%s\" is not a division code of six digits.", code));
        }
        return code;
    }

    private static void putPeriod(PackRow row, Map<String, @Nullable Object> values) {
        var from = row.dateOrEmpty("period_from");
        var to = row.dateOrEmpty("period_to");
        if (from != null && to != null && from.compareTo(to) > 0) {
            row.reject("period_to", new Wording("早于 period_from。", "is earlier than period_from."));
        }
        values.put("period_from", from);
        values.put("period_to", to);
    }

    /** That of a 3° Gauss-Krüger zone in China: 75°E, 78°E … 135°E (GB/T 13989, zones 25 to 45). */
    private static double centralMeridian(PackRow row) {
        var meridian = row.decimal("central_meridian");
        if (meridian % 3 != 0 || meridian < 75 || meridian > 135) {
            row.reject(
                    "central_meridian",
                    new Wording("应为 75 至 135 之间 3 的倍数。", "must be a multiple of 3 from 75 to 135."));
        }
        return meridian;
    }

    private static String box(PackRow row) {
        var west = row.decimal("west");
        var south = row.decimal("south");
        var east = row.decimal("east");
        var north = row.decimal("north");
        var china = PackPosition.CHINA;
        if (west >= east || south >= north) {
            row.reject("west", new Wording("西应小于东，南应小于北。", "west is less than east, south less than north."));
        } else if (west < china.west() || south < china.south() || east > china.east() || north > china.north()) {
            row.reject("west", new Wording("应为中国范围内的十进制度。", "must be decimal degrees in China."));
        }
        return "SRID=4490;POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%1$s %4$s,%1$s %2$s))"
                .formatted(west, south, east, north);
    }
}
