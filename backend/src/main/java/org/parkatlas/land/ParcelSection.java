package org.parkatlas.land;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.parkatlas.intake.spi.EditableSection;
import org.parkatlas.intake.spi.PackColumn;
import org.parkatlas.intake.spi.PackReferences;
import org.parkatlas.intake.spi.PackRow;
import org.parkatlas.intake.spi.PackTable;
import org.parkatlas.problem.Wording;
import org.springframework.stereotype.Component;

/**
 * Parcels: {@code parcels.geojson}. Nothing refers to them, so that the ids of a million take no memory.
 *
 * <p>What contradicts itself in the land is stored and shown, such as a building without a contract; refused is what cannot
 * be meant, such as an end before the start.
 */
@Component
class ParcelSection implements EditableSection {

    private final LandRows rows;

    ParcelSection(LandRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "parcels";
    }

    @Override
    public String file() {
        return "parcels.geojson";
    }

    @Override
    public List<String> follows() {
        return List.of("park", "county", "document");
    }

    @Override
    public List<PackColumn> columns() {
        return PackColumn.of(
                "id*",
                "code*",
                "countyCode*",
                "parkId",
                "block",
                "landUseCode",
                "landUseScheme",
                "use",
                "stage*",
                "registeredAreaM2",
                "farPlanned",
                "farActual",
                "contractOn",
                "startDueOn",
                "startedOn",
                "suspendedOn",
                "completedOn",
                "dueAreaM2",
                "startedAreaM2",
                "plannedInvestmentWan",
                "paidInvestmentWan",
                "occupant",
                "vintage*",
                "sourceUnit*",
                "document*",
                "precision*",
                "accuracyM*",
                "note");
    }

    @Override
    public PackTable table() {
        return PackTable.keyedBy("parcel", "id");
    }

    @Override
    public Map<String, @Nullable Object> values(PackRow row, PackReferences references) {
        var values = rows.values(row, references);
        values.put("code", row.text("code"));
        values.put("park_id", row.referenceOrEmpty("parkId", "park", references));
        values.put("block", row.optional("block"));
        values.put("stage", row.oneOf("stage", SupplyStage.codes()));
        values.put("occupant", row.optional("occupant"));
        putLandUse(row, values);
        putMeasures(row, values);
        putDates(row, values);
        return values;
    }

    private static void putLandUse(PackRow row, Map<String, @Nullable Object> values) {
        var code = row.optional("landUseCode");
        var scheme = row.oneOfOrEmpty("landUseScheme", LandUseScheme.codes());
        if (code != null && scheme != null) {
            checkLandUse(row, code, scheme);
        } else if (code != null) {
            row.reject(
                    "landUseScheme",
                    Wording.of("地类编码 %s 没有说明分类标准。", "the land-use code %s says nothing without its scheme.", code));
        } else if (scheme != null) {
            row.reject("landUseCode", new Wording("写明了分类标准，没有地类编码。", "is missing where there is a scheme."));
        }
        values.put("land_use_code", code);
        values.put("land_use_scheme", scheme);
        values.put("use", row.optional("use"));
    }

    private static void checkLandUse(PackRow row, String code, String scheme) {
        if (LandUseScheme.find(scheme).stream().anyMatch(it -> !it.allows(code))) {
            row.reject("landUseCode", Wording.of("%s 不是 %s 的编码。", "%s is no code of %s.", code, scheme));
        }
    }

    private static void putMeasures(PackRow row, Map<String, @Nullable Object> values) {
        values.put("registered_area_m2", registeredArea(row));
        values.put("far_planned", notNegative(row, "farPlanned"));
        values.put("far_actual", notNegative(row, "farActual"));
        values.put("due_area_m2", notNegative(row, "dueAreaM2"));
        values.put("started_area_m2", notNegative(row, "startedAreaM2"));
        values.put("planned_investment_wan", notNegative(row, "plannedInvestmentWan"));
        values.put("paid_investment_wan", notNegative(row, "paidInvestmentWan"));
    }

    private static void putDates(PackRow row, Map<String, @Nullable Object> values) {
        values.put("contract_on", row.dateOrEmpty("contractOn"));
        values.put("start_due_on", row.dateOrEmpty("startDueOn"));
        values.put("suspended_on", row.dateOrEmpty("suspendedOn"));
        var started = row.dateOrEmpty("startedOn");
        var completed = row.dateOrEmpty("completedOn");
        if (started != null && completed != null && completed.compareTo(started) < 0) {
            row.reject("completedOn", Wording.of("早于开工日期 %s。", "is before the start on %s.", started));
        }
        values.put("started_on", started);
        values.put("completed_on", completed);
    }

    private static @Nullable Double registeredArea(PackRow row) {
        var area = row.decimalOrEmpty("registeredAreaM2");
        if (area != null && area <= 0) {
            row.reject("registeredAreaM2", new Wording("应大于 0。", "must be more than 0."));
        }
        return area;
    }

    private static @Nullable Double notNegative(PackRow row, String column) {
        var number = row.decimalOrEmpty(column);
        if (number != null && number < 0) {
            row.reject(column, new Wording("不能是负数。", "must not be negative."));
        }
        return number;
    }
}
