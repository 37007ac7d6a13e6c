package org.parkatlas.landcheck.report;

import java.util.Arrays;
import java.util.List;

import org.parkatlas.catalog.spi.CodeLabel;
import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.identity.Audience;
import org.parkatlas.landcheck.overlay.Reason;
import org.parkatlas.landcheck.overlay.Verdict;
import org.parkatlas.problem.Wording;

/**
 * The shapes of an archived check as files have them: the red line, and of each theme what its rule is about. It is no
 * collection: no outlet but the files of a check knows it.
 */
final class CheckShapes {

    /** The property by which those of one check are found. */
    static final String CHECK = "landCheck";

    /** How they are described. */
    static final FeatureType TYPE = FeatureType.of(
                    new FeatureName(
                            "land-check",
                            "land-check-shape",
                            new Wording("用地核查", "Land check"),
                            new Wording(
                                    "一次核查的红线，和每个主题所涉的部分。",
                                    "The red line of a check, and what of it each theme is about.")),
                    Relation.of("land_check_shape").named("label").shapedBy("boundary"),
                    new Drawing(
                            GeometryKind.POLYGON,
                            ZoomRule.from(8, 12),
                            new FeatureStyle(FeatureStyle.Symbol.SOLID_LINE, "#FDEEF0", "#C8002D", 2.4)),
                    FeatureProperty.text("label", "标注", "Label"),
                    FeatureProperty.text("land_check", "核查", "Check").queryable(),
                    FeatureProperty.text("number", "核查编号", "Number"),
                    CommonProperties.countyCode(),
                    FeatureProperty.text("part", "部分", "Part"),
                    FeatureProperty.text("part_name", "主题", "Theme"),
                    FeatureProperty.text("part_name_en", "主题英文名", "Theme in English"),
                    FeatureProperty.text("verdict", "结论", "Verdict").oneOf(verdicts()),
                    FeatureProperty.text("reason", "无数据原因", "Why there is no data")
                            .oneOf(reasons()),
                    area("area_m2", "面积（m²）", "Area, m²").in("m2"),
                    area("area_ha", "面积（公顷）", "Area, ha"),
                    area("area_mu", "面积（亩）", "Area, mu"),
                    area("percent", "占红线面积（%）", "Percent of the red line"),
                    FeatureProperty.of("demo", PropertyType.BOOLEAN, "演示数据", "Synthetic"))
            .forOnly(Audience.COUNTY);

    private CheckShapes() {}

    private static FeatureProperty area(String column, String zh, String en) {
        return FeatureProperty.of(column, PropertyType.NUMBER, zh, en);
    }

    private static List<CodeLabel> verdicts() {
        return Arrays.stream(Verdict.values())
                .map(it -> new CodeLabel(it.code(), it.title()))
                .toList();
    }

    private static List<CodeLabel> reasons() {
        return Arrays.stream(Reason.values())
                .map(it -> new CodeLabel(it.code(), it.title()))
                .toList();
    }
}
