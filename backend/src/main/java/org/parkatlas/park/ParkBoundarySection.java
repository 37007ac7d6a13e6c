package org.parkatlas.park;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.PlainNumber;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackPosition;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackShapes;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Boundaries of parks, one block a feature, in versions: {@code park_boundaries.geojson}. */
@Component
class ParkBoundarySection implements EditableSection {

    private static final int ID_DIGITS = 8;

    /** Characters of bounds in words. */
    private static final int LONGEST_BOUNDS = 500;

    private final PackShapes shapes;

    ParkBoundarySection(PackShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public String kind() {
        return "park-boundaries";
    }

    @Override
    public String file() {
        return "park_boundaries.geojson";
    }

    @Override
    public List<String> follows() {
        return List.of("park");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "parkId*",
                "block*",
                "version*",
                "precision*",
                "accuracyM*",
                "validFrom*",
                "document*",
                "approvedAreaHa",
                "boundsText",
                "note");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("park_boundary", "park_id", "boundary_version", "block");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var park = row.reference("parkId", "park", references);
        var values = new HashMap<String, @Nullable Object>();
        values.put("park_id", park);
        values.put("boundary_version", version(row));
        values.put("block", row.text("block"));
        // counted per park, so that a new feature elsewhere in the file leaves the others as they are
        values.put("ord", references.countOne("park-boundary", park));
        values.put("boundary", shapes.multiPolygon(row));
        PackPosition.readAreaPrecision(row, values);
        values.put("valid_from", row.dateOrEmpty("validFrom"));
        values.put("document_id", row.reference("document", "document", references));
        values.put("approved_area_ha", approvedArea(row));
        values.put("bounds_text", bounds(row));
        values.put("note", row.optional("note"));
        values.put("demo", references.isDemo());
        return values;
    }

    /** As the view {@code published.park_block} makes it: for ever of park, version and block. */
    @Override
    public String objectId(PackRow row) {
        return "%s-v%d-%s".formatted(row.text("parkId"), row.integer("version"), digest(row.text("block")));
    }

    @Override
    public String objectIdSql() {
        return "park_id || '-v' || boundary_version || '-' || left(md5(block), 8)";
    }

    private static String digest(String block) {
        return DigestUtils.md5DigestAsHex(block.getBytes(StandardCharsets.UTF_8))
                .substring(0, ID_DIGITS);
    }

    @Override
    public List<String> countiesOf(Map<String, @Nullable Object> values, JdbcClient owner) {
        return owner.sql("SELECT unnest(county_codes) FROM parkatlas.park WHERE id = :park")
                .param("park", values.get("park_id"))
                .query(String.class)
                .list();
    }

    @Override
    public String storedIn(String column) {
        return column.equals("version") ? "boundary_version" : EditableSection.super.storedIn(column);
    }

    @Override
    public Set<String> kept() {
        return Set.of("ord");
    }

    /** As the approval has it, in 公顷; with as many decimals. */
    private static @Nullable BigDecimal approvedArea(PackRow row) {
        var area = row.decimalOrEmpty("approvedAreaHa");
        if (area != null && area <= 0) {
            row.reject("approvedAreaHa", new Wording("应大于 0。", "must be more than 0."));
        }
        return area == null ? null : new BigDecimal(PlainNumber.format(area));
    }

    /** Where it ends in the words of the approval (四至). */
    private static @Nullable String bounds(PackRow row) {
        var words = row.optional("boundsText");
        if (words != null && words.codePointCount(0, words.length()) > LONGEST_BOUNDS) {
            row.reject("boundsText", Wording.of("最长 %d 字。", "has %d characters at most.", LONGEST_BOUNDS));
        }
        return words;
    }

    private static int version(PackRow row) {
        var version = row.integer("version");
        if (version < 1) {
            row.reject("version", new Wording("应为 1 或更大。", "must be 1 or more."));
        }
        return version;
    }
}
