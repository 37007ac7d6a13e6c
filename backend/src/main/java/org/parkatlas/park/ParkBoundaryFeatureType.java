package org.parkatlas.park;

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
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The blocks of park boundaries as the service publishes them. */
@Configuration(proxyBeanMethods = false)
class ParkBoundaryFeatureType {

    @Bean("parkBoundariesFeatures")
    FeatureType parkBoundaries() {
        return FeatureType.of(
                new FeatureName(
                        "park-boundaries",
                        "park-boundary",
                        new Wording("园区范围", "Park boundaries"),
                        new Wording(
                                "园区范围的现行版本，一个地块一行；演示数据为合成图形，逐行标明。",
                                "The current version of park boundaries, one row a block; synthetic shapes say so "
                                        + "row by row.")),
                Relation.of("park_block")
                        .ofPlan("plan_id")
                        .shapedBy("boundary")
                        .valid("valid_from", null)
                        .from("document_id")
                        .withHistory(),
                new Drawing(
                        GeometryKind.POLYGON,
                        ZoomRule.from(8, 13),
                        new FeatureStyle(FeatureStyle.Symbol.DASHED_LINE, "#ECEBE8", "#5B5A57", 1.4)),
                CommonProperties.name(),
                FeatureProperty.text("park_id", "园区", "Park").naming("park").queryable(),
                FeatureProperty.text("block", "地块", "Block").queryable(),
                CommonProperties.plan(),
                FeatureProperty.of("boundary_version", PropertyType.INTEGER, "版本", "Version"),
                FeatureProperty.of("area_m2", PropertyType.NUMBER, "椭球面积", "Ellipsoidal area")
                        .in("m2")
                        .queryable()
                        .sortable(),
                FeatureProperty.of("valid_from", PropertyType.DATE, "生效日期", "Valid from")
                        .queryable()
                        .sortable(),
                FeatureProperty.of("demo", PropertyType.BOOLEAN, "演示数据", "Synthetic")
                        .queryable(),
                CommonProperties.precision(),
                CommonProperties.accuracy(),
                FeatureProperty.of("approved_area_ha", PropertyType.NUMBER, "批准面积（公顷）", "Approved area, ha")
                        .queryable(),
                FeatureProperty.text("bounds_text", "四至", "Bounds in words"),
                FeatureProperty.text("note", "说明", "Note"));
    }
}
