package org.parkatlas.stewardship.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.parkatlas.catalog.spi.SqlTemplate;
import org.parkatlas.geo.PlainNumber;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.platform.spi.OwnerDatabase;
import org.parkatlas.platform.spi.SqlFile;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks at a change set as it would be among what is published. That single rows are right is the sections' business;
 * here it is about rows together, and nothing is refused: whoever reviews decides.
 */
@Component
public class Checks {

    private static final SqlTemplate OVERLAPS = file("find-overlaps");
    private static final SqlTemplate RAISED = file("count-raised");
    private static final String OUTSIDE = SqlFile.read(Checks.class, "find-outside");
    private static final String BLOCK = SqlFile.read(Checks.class, "compare-blocks");
    private static final String BLOCKS = SqlFile.read(Checks.class, "sum-blocks");

    private static final String BOUNDARIES = "park-boundaries";

    private final OwnerDatabase database;
    private final CheckProperties properties;

    Checks(OwnerDatabase database, CheckProperties properties) {
        this.database = database;
        this.properties = properties;
    }

    private static SqlTemplate file(String name) {
        return new SqlTemplate(SqlFile.read(Checks.class, name));
    }

    /**
     * What is looked at.
     *
     * @param county code of the county of all its objects
     * @param rows   how many objects it touches
     */
    public record Subject(UUID changeSet, EditableSection section, String county, long rows) {}

    /** What is found; nothing of an empty change set. */
    public List<Finding> of(Subject subject) {
        if (subject.rows() == 0) {
            return List.of();
        }
        if (!subject.section().hasShape()) {
            var rows = Finding.ok(
                    "rows",
                    new Wording(
                            "没有图形可查；各行录入时按数据包的规则检查过。",
                            "There are no shapes to look at; rows were checked as those of packs are."));
            return hasPoints(subject.section()) ? List.of(rows, inside(subject)) : List.of(rows);
        }
        if (subject.rows() > properties.mostRows()) {
            return List.of(Finding.warning(
                    "overlaps",
                    Wording.of(
                            "共 %1$d 个对象，超过 %2$d 个，没有逐个检查叠压和位置。",
                            "%1$d objects, more than the %2$d of which overlaps and places are looked at.",
                            subject.rows(),
                            properties.mostRows())));
        }
        var found = new ArrayList<Finding>();
        found.add(Finding.ok("valid", new Wording("图形有效，没有自相交。", "The shapes are valid and do not cross themselves.")));
        found.add(overlaps(subject));
        found.add(inside(subject));
        approvedArea(subject).ifPresent(found::add);
        blockArea(subject).ifPresent(found::add);
        found.add(accuracy(subject));
        return List.copyOf(found);
    }

    /** Whether rows have their points in their cells. */
    private static boolean hasPoints(EditableSection section) {
        return section.columns().stream().anyMatch(column -> column.name().equals("lon"));
    }

    private JdbcClient.StatementSpec ask(String sql, Subject subject) {
        return database.jdbc().sql(sql).param("change_set", subject.changeSet());
    }

    private static Map<String, String> gaps(EditableSection section) {
        return Map.of(
                "table", section.table().name(),
                "object_id", section.objectIdSql(),
                "same", Sort.of(section.kind()).ofStored(),
                "same_draft", Sort.of(section.kind()).ofDrafts());
    }

    private Finding overlaps(Subject subject) {
        return ask(OVERLAPS.fill(gaps(subject.section())), subject)
                .param("tolerance_m2", properties.overlapM2())
                .query((row, index) -> Finding.warning(
                        "overlaps",
                        overlap(
                                row.getLong("overlaps"),
                                row.getString("object_id"),
                                row.getString("other_id"),
                                rounded(row.getDouble("area_m2")))))
                .optional()
                .orElseGet(() ->
                        Finding.ok("overlaps", new Wording("与同类的其他对象不重叠。", "Nothing overlaps others of its kind.")));
    }

    private static Wording overlap(long overlaps, String id, String other, String area) {
        return Wording.of(
                "有 %1$d 处与同类对象重叠；最大的一处是 %2$s 与 %3$s，%4$s 平方米。",
                "%1$d overlaps with others of the kind; the largest is %2$s with %3$s, %4$s m².",
                overlaps,
                id,
                other,
                area);
    }

    private static String rounded(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private Finding inside(Subject subject) {
        return ask(OUTSIDE, subject)
                .param("county", subject.county())
                .query((row, index) -> {
                    var accuracy = row.getObject("outline_accuracy_m", Double.class);
                    return accuracy == null
                            ? Finding.warning(
                                    "inside", new Wording("没有本县的县界图形，没有检查位置。", "Nobody has the outline of the county."))
                            : inside(PlainNumber.format(accuracy), row.getLong("outside"), row.getString("first_id"));
                })
                .single();
    }

    private static Finding inside(String accuracy, long outside, String first) {
        return outside == 0
                ? Finding.ok(
                        "inside",
                        Wording.of(
                                "落在本县内（县界为示意，±%1$s 米）。",
                                "Inside the county, whose outline is indicative (±%1$s m).", accuracy))
                : Finding.warning(
                        "inside",
                        Wording.of(
                                "有 %1$d 个对象伸出县界（±%2$s 米）以外，第一个是 %3$s。",
                                "%1$d objects reach beyond the outline of the county (±%2$s m), the first is %3$s.",
                                outside,
                                accuracy,
                                first));
    }

    private Optional<Finding> approvedArea(Subject subject) {
        if (!subject.section().kind().equals(BOUNDARIES)) {
            return Optional.empty();
        }
        var found = ask(BLOCKS, subject)
                .query((row, index) -> approvedArea(
                        row.getString("park_id"), row.getDouble("blocks_ha"), row.getDouble("approved_ha")))
                .list();
        return found.stream()
                .filter(Finding::isOpen)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private Finding approvedArea(String park, double blocks, double approved) {
        var off = blocks - approved;
        var tolerated = properties.areaTolerancePercent();
        var within = Math.abs(off) <= approved * tolerated / 100;
        var text = within
                ? Wording.of(
                        "%1$s 各区块合计 %2$s 公顷，与批准面积 %3$s 公顷相符（允许 %4$s %%）。",
                        "The blocks of %1$s have %2$s ha, as approved (%3$s ha, ±%4$s %%).",
                        park,
                        rounded(blocks),
                        rounded(approved),
                        rounded(tolerated))
                : Wording.of(
                        off > 0
                                ? "%1$s 各区块合计比批准面积多 %2$s 公顷（批准 %3$s 公顷），超过允许的 %4$s %%。"
                                : "%1$s 各区块合计比批准面积少 %2$s 公顷（批准 %3$s 公顷），超过允许的 %4$s %%。",
                        off > 0
                                ? "The blocks of %1$s have %2$s ha more than approved (%3$s ha), beyond ±%4$s %%."
                                : "The blocks of %1$s have %2$s ha less than approved (%3$s ha), beyond ±%4$s %%.",
                        park,
                        rounded(Math.abs(off)),
                        rounded(approved),
                        rounded(tolerated));
        return within ? Finding.ok("approved-area", text) : Finding.warning("approved-area", text);
    }

    /** Whether each block is as large as its own approval says; nothing where none says it. */
    private Optional<Finding> blockArea(Subject subject) {
        if (!subject.section().kind().equals(BOUNDARIES)) {
            return Optional.empty();
        }
        return ask(BLOCK, subject)
                .param("tolerance_percent", properties.areaTolerancePercent())
                .query((row, index) -> row.getLong("off") == 0
                        ? Finding.ok(
                                "block-area",
                                Wording.of(
                                        "写了批准面积的 %1$d 个区块，图形面积都相符（允许 %2$s %%）。",
                                        "The %1$d blocks that state an approved area have it (±%2$s %%).",
                                        row.getLong("stated"),
                                        rounded(properties.areaTolerancePercent())))
                        : Finding.warning(
                                "block-area",
                                Wording.of(
                                        "区块“%1$s”的图形面积 %2$s 公顷，与它的批准面积 %3$s 公顷相差超过 %4$s %%（这样的共 %5$d 个）。",
                                        "The block “%1$s” has %2$s ha and %3$s ha are approved, beyond ±%4$s %% (%5$d of this kind).",
                                        row.getString("block"),
                                        rounded(row.getDouble("block_ha")),
                                        rounded(row.getDouble("approved_ha")),
                                        rounded(properties.areaTolerancePercent()),
                                        row.getLong("off"))))
                .optional();
    }

    private Finding accuracy(Subject subject) {
        return ask(RAISED.fill(gaps(subject.section())), subject)
                .query((row, index) -> row.getLong("raised") == 0
                        ? Finding.ok(
                                "accuracy",
                                new Wording("没有只凭一句话提高精度。", "No accuracy is raised on somebody's word alone."))
                        : Finding.warning(
                                "accuracy",
                                Wording.of(
                                        "%1$d 个对象提高了精度（到 ±%2$s 米），依据只有单位的说法，没有文件。",
                                        "%1$d objects are more accurate than before (±%2$s m) on the word of a unit, without a document or a file.",
                                        row.getLong("raised"),
                                        PlainNumber.format(row.getDouble("best_m")))))
                .single();
    }
}
