package org.parkatlas.catalog.spi;

import java.util.Arrays;
import java.util.List;

import org.parkatlas.geo.PrecisionClass;
import org.parkatlas.problem.Wording;

/** Properties that many feature types have, so that they are called the same everywhere. */
public final class CommonProperties {

    private CommonProperties() {}

    /** The name of the object. */
    public static FeatureProperty name() {
        return FeatureProperty.text("name", "名称", "Name").queryable().sortable().required();
    }

    /** The name people use. */
    public static FeatureProperty shortName() {
        return FeatureProperty.text("short_name", "简称", "Short name").queryable();
    }

    /** Other names. */
    public static FeatureProperty aliases() {
        return FeatureProperty.of("aliases", PropertyType.TEXT_LIST, "别名", "Other names");
    }

    /** The name in English, its short form and where it is from. */
    public static List<FeatureProperty> english() {
        return List.of(
                FeatureProperty.text("name_en", "英文名", "English name"),
                FeatureProperty.text("short_name_en", "英文简称", "English short name"),
                FeatureProperty.text("name_en_basis", "英文名依据", "Basis of the English name")
                        .oneOf(List.of(
                                CodeLabel.of("official", "本名", "official"),
                                CodeLabel.of("usual", "通用译名", "usual"),
                                CodeLabel.of("translation", "本图所译", "our translation"),
                                CodeLabel.of("pinyin", "拼音", "pinyin"))));
    }

    /** The plan that names the object. */
    public static FeatureProperty plan() {
        return FeatureProperty.text("plan_id", "规划", "Plan")
                .naming("plan")
                .queryable()
                .sortable();
    }

    /** Codes of the counties it lies in (GB/T 2260). */
    public static FeatureProperty countyCodes() {
        return FeatureProperty.of("county_codes", PropertyType.TEXT_LIST, "县区代码", "County codes")
                .naming("county")
                .queryable();
    }

    /** Code of the county it lies in (GB/T 2260). */
    public static FeatureProperty countyCode() {
        return FeatureProperty.text("county_code", "县区代码", "County code")
                .naming("county")
                .queryable();
    }

    /** Nodes of the industry tree. */
    public static FeatureProperty industryIds() {
        return FeatureProperty.of("industry_ids", PropertyType.TEXT_LIST, "产业编码", "Industry ids")
                .naming("industry")
                .queryable();
    }

    /** The node of the industry tree under which an object is counted and coloured (归类产业). */
    public static FeatureProperty primaryIndustry() {
        return FeatureProperty.text("primary_industry_id", "归类产业", "Counted under")
                .naming("industry")
                .queryable();
    }

    /** Every node with which its plan connects it (关联产业), that under which it is counted included. */
    public static FeatureProperty relatedIndustries() {
        return FeatureProperty.of("related_industry_ids", PropertyType.TEXT_LIST, "关联产业", "Related industries")
                .naming("industry")
                .queryable();
    }

    /** The industries in the words of the plan. */
    public static FeatureProperty industries() {
        return FeatureProperty.of("industry_labels", PropertyType.TEXT_LIST, "产业", "Industries");
    }

    /** How the position or the shape came about. */
    public static FeatureProperty precision() {
        return FeatureProperty.text("precision_class", "位置精度", "Precision of the position")
                .oneOf(Arrays.stream(PrecisionClass.values())
                        .map(it -> new CodeLabel(it.code(), new Wording(it.chinese(), it.code())))
                        .toList())
                .queryable();
    }

    /** By how much the position may be wrong. */
    public static FeatureProperty accuracy() {
        return FeatureProperty.of("accuracy_m", PropertyType.NUMBER, "位置误差", "Position within")
                .in("m")
                .queryable()
                .sortable();
    }

    /** How the document speaks of the object: a wish is no fact. */
    public static FeatureProperty modality() {
        return FeatureProperty.text("modality", "语气", "How it is said")
                .oneOf(List.of(
                        CodeLabel.of("states", "写明", "stated"),
                        CodeLabel.of("plans", "推进", "planned"),
                        CodeLabel.of("supports", "支持", "supported"),
                        CodeLabel.of("seeks", "争取", "sought")))
                .queryable();
    }

    /** Where the position comes from. */
    public static FeatureProperty positionNote() {
        return FeatureProperty.text("position_note", "位置说明", "How it was located");
    }

    /** Who says a position that a data desk entered, where no document does. */
    public static FeatureProperty positionUnit() {
        return FeatureProperty.text("position_unit", "位置提供单位", "Unit that says the position");
    }

    /** Whether a data desk entered the position. */
    public static FeatureProperty positionEntered() {
        return FeatureProperty.of("position_entered", PropertyType.BOOLEAN, "位置为补录", "Position entered at the desk")
                .queryable();
    }

    /** Whether the position that was entered is synthetic. */
    public static FeatureProperty positionDemo() {
        return FeatureProperty.of("position_demo", PropertyType.BOOLEAN, "位置为演示数据", "Synthetic position")
                .queryable();
    }

    /** Where an object without a position lies, as {@code kind:id}. */
    public static FeatureProperty locatedIn() {
        return FeatureProperty.text("located_in", "所在", "Located in")
                .naming(FeatureProperty.ANY_KIND)
                .queryable();
    }
}
