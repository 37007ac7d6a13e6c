package org.parkatlas.land;

import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.identity.Audience;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Zones of control, and how far their layers reach, as the service publishes them.
 *
 * <p>They are for the staff of their county, not for all staff: outlines of 永久基本农田 and 生态保护红线 are internal data, whoever
 * checks land does so in the own county only, and to everybody else the answer is whether and by how much an area is
 * touched, never where the line runs.
 */
@Configuration(proxyBeanMethods = false)
class ControlFeatureTypes {

    @Bean("controlZonesFeatures")
    FeatureType controlZones() {
        return FeatureType.of(
                        new FeatureName(
                                "control-zones",
                                "control-zone",
                                new Wording("管控区", "Control zones"),
                                new Wording(
                                        "城镇开发边界、永久基本农田、生态保护红线等管控范围，只给本县工作人员；没有图形不等于不受管控。",
                                        "Urban development boundaries, permanent basic farmland, ecological redlines and other "
                                                + "control lines, for staff of the county; no shape does not mean no control.")),
                        Relation.of("control_zone")
                                .shapedBy("boundary")
                                .from("document_id")
                                .withHistory(),
                        new Drawing(
                                GeometryKind.POLYGON,
                                ZoomRule.from(9, 12),
                                new FeatureStyle(FeatureStyle.Symbol.DOT_DASHED_LINE, "#EDE8EC", "#5A3E85", 1.4)),
                        CommonProperties.name(),
                        theme(),
                        themeName(),
                        themeNameInEnglish(),
                        CommonProperties.countyCode(),
                        FeatureProperty.text("legal_status", "效力", "Legal status")
                                .oneOf(LegalStatus.labels())
                                .queryable(),
                        LandProperties.vintage(),
                        LandProperties.sourceUnit(),
                        LandProperties.area(),
                        CommonProperties.precision(),
                        CommonProperties.accuracy(),
                        LandProperties.demo(),
                        LandProperties.note())
                .forOnly(Audience.COUNTY);
    }

    @Bean("coveragesFeatures")
    FeatureType coverages() {
        return FeatureType.of(
                        new FeatureName(
                                "coverages",
                                "coverage",
                                new Wording("覆盖范围", "Coverages"),
                                new Wording(
                                        "每个主题的图层在哪里是完整的；范围以外没有图形就是无数据，不是不受影响。",
                                        "Where the layer of a theme is complete; outside, no shape means no data and not that "
                                                + "nothing is affected.")),
                        Relation.of("coverage")
                                .shapedBy("boundary")
                                .from("document_id")
                                .withHistory(),
                        new Drawing(
                                GeometryKind.POLYGON,
                                ZoomRule.from(8, 11),
                                new FeatureStyle(FeatureStyle.Symbol.DASHED_LINE, "#F3ECDC", "#A59A86", 1)),
                        CommonProperties.name(),
                        theme(),
                        themeName(),
                        themeNameInEnglish(),
                        CommonProperties.countyCode(),
                        LandProperties.vintage(),
                        LandProperties.sourceUnit(),
                        LandProperties.area(),
                        CommonProperties.precision(),
                        CommonProperties.accuracy(),
                        LandProperties.demo(),
                        LandProperties.note())
                .forOnly(Audience.COUNTY);
    }

    private static FeatureProperty theme() {
        return FeatureProperty.text("theme", "主题", "Theme").queryable().sortable();
    }

    private static FeatureProperty themeName() {
        return FeatureProperty.text("theme_name", "主题名称", "Name of the theme");
    }

    private static FeatureProperty themeNameInEnglish() {
        return FeatureProperty.text("theme_name_en", "主题英文名", "English name of the theme");
    }
}
