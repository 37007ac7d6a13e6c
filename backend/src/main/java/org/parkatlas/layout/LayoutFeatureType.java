package org.parkatlas.layout;

import java.util.List;

import org.parkatlas.catalog.spi.About;
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
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Layout elements as the service publishes them. */
@Configuration(proxyBeanMethods = false)
class LayoutFeatureType {

    private static final List<CodeLabel> KINDS = List.of(
            CodeLabel.of("structure", "总体结构", "structure"),
            CodeLabel.of("core", "核心", "core"),
            CodeLabel.of("cluster", "组团", "cluster"),
            CodeLabel.of("industry_space", "产业空间", "industry space"),
            CodeLabel.of("industry_group", "重点领域", "industry group"),
            CodeLabel.of("carrier_list", "载体名录", "list of sites"),
            CodeLabel.of("cooperation", "合作区", "cooperation zone"),
            CodeLabel.of("node", "节点", "node"),
            CodeLabel.of("region", "区域", "region"));

    @Bean("layoutFeatures")
    FeatureType layout() {
        return FeatureType.of(
                        new FeatureName(
                                "layout",
                                "layout",
                                new Wording("空间布局", "Layout"),
                                new Wording(
                                        "规划的核心、组团、产业空间和节点。范围为示意，没有量算的依据。",
                                        "Core, clusters, industry spaces and nodes of the plans. Extents are "
                                                + "indicative; nothing may be measured on them.")),
                        Relation.of("layout_element")
                                .ofPlan("plan_id")
                                .at("position")
                                .shapedBy("shape")
                                .from("position_document"),
                        new Drawing(
                                GeometryKind.POLYGON,
                                ZoomRule.from(0, 7),
                                new FeatureStyle(FeatureStyle.Symbol.DASHED_LINE, "#F6E6E2", "#9E2F26", 2.2)),
                        CommonProperties.name(),
                        CommonProperties.shortName(),
                        CommonProperties.aliases(),
                        FeatureProperty.text("kind", "类别", "Kind")
                                .oneOf(KINDS)
                                .queryable()
                                .sortable(),
                        CommonProperties.plan(),
                        FeatureProperty.text("parent_id", "上级", "Part of")
                                .naming("layout")
                                .queryable(),
                        FeatureProperty.text("role", "定位", "Role"),
                        CommonProperties.industryIds(),
                        CommonProperties.industries(),
                        FeatureProperty.of("park_ids", PropertyType.TEXT_LIST, "园区", "Parks")
                                .naming("park")
                                .queryable(),
                        CommonProperties.countyCodes(),
                        CommonProperties.precision(),
                        CommonProperties.accuracy(),
                        CommonProperties.locatedIn(),
                        FeatureProperty.text("note", "说明", "Note"))
                .namedInEnglish()
                .foundBy(new Searchable(
                                List.of("short_name", "name"),
                                List.of("aliases"),
                                "pinyin",
                                2,
                                new Searchable.Hint(null, "kind"))
                        .about(About.nothing()
                                .words("industry_labels")
                                .sharing("industry_ids", "industry")
                                .in("county_codes")));
    }
}
