package org.parkatlas.catalog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.parkatlas.IntegrationTest;
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
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Layers whose content a test decides. */
@TestConfiguration(proxyBeanMethods = false)
public class ThrowAwayLayers {

    /** The service with these layers and no packs; tests of one run share it and keep to regions of their own. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @IntegrationTest
    @Import(ThrowAwayLayers.class)
    @TestPropertySource(
            properties = {
                "spring.flyway.locations=classpath:db/migration,classpath:db/throwaway-tiles",
                "parkatlas.packs.folder=target/no-packs"
            })
    public @interface Used {}

    @Bean
    public FeatureType plots() {
        return FeatureType.of(
                new FeatureName("plots", "plot", new Wording("地块", "Plots"), new Wording("试验地块。", "Plots of a test.")),
                Relation.of("plot").shapedBy("outline").valid("since", null),
                new Drawing(
                        GeometryKind.POLYGON,
                        ZoomRule.from(0, 10),
                        new FeatureStyle(FeatureStyle.Symbol.SOLID_LINE, "#FFFFFF", "#22201C", 1)),
                FeatureProperty.text("name", "名称", "Name").queryable().sortable(),
                FeatureProperty.of("floors", PropertyType.INTEGER, "层数", "Floors")
                        .queryable()
                        .sortable(),
                FeatureProperty.of("price", PropertyType.NUMBER, "价格", "Price")
                        .in("CNY")
                        .queryable()
                        .sortable(),
                FeatureProperty.of("vacant", PropertyType.BOOLEAN, "空置", "Vacant")
                        .queryable()
                        .sortable(),
                FeatureProperty.of("since", PropertyType.DATE, "自", "Since")
                        .queryable()
                        .sortable(),
                FeatureProperty.of("tags", PropertyType.TEXT_LIST, "标签", "Tags").queryable(),
                FeatureProperty.text("tenant", "租户", "Tenant")
                        .queryable()
                        .sortable()
                        .forStaff());
    }

    @Bean
    public FeatureType lamps() {
        return FeatureType.of(
                new FeatureName("lamps", "lamp", new Wording("路灯", "Lamps"), new Wording("试验路灯。", "Lamps of a test.")),
                Relation.of("lamp").at("position"),
                new Drawing(
                        GeometryKind.POINT,
                        new ZoomRule(2, 16, 10),
                        new FeatureStyle(FeatureStyle.Symbol.CIRCLE, "#FFFFFF", "#22201C", 4)),
                CommonProperties.name());
    }
}
