package org.parkatlas.catalog.exports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

import org.parkatlas.IntegrationTest;
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
import org.parkatlas.problem.Wording;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Collections whose content the tests of exports decide. */
@TestConfiguration(proxyBeanMethods = false)
class ThrowAwayCollections {

    /** The service with these collections, no packs, and room for one download, one job and two that wait. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @IntegrationTest
    @Import(ThrowAwayCollections.class)
    @TestPropertySource(
            properties = {
                "spring.flyway.locations=classpath:db/migration,classpath:db/throwaway-exports",
                "parkatlas.packs.folder=target/no-packs",
                "parkatlas.exports.folder=target/${test.fork:fork-1}/exports",
                "parkatlas.jobs.folder=target/${test.fork:fork-1}/jobs",
                "parkatlas.exports.downloads=1",
                "parkatlas.exports.queue=2"
            })
    @interface Used {}

    static FeatureType wellType() {
        return FeatureType.of(
                new FeatureName("wells", "well", new Wording("水井", "Wells"), new Wording("试验水井。", "Wells of a test.")),
                Relation.of("well").at("position"),
                new Drawing(
                        GeometryKind.POINT,
                        ZoomRule.from(0, 10),
                        new FeatureStyle(FeatureStyle.Symbol.CIRCLE, "#FFFFFF", "#22201C", 4)),
                CommonProperties.name(),
                FeatureProperty.text("status", "状态", "Status")
                        .oneOf(List.of(CodeLabel.of("open", "开放", "open"), CodeLabel.of("closed", "封闭", "closed")))
                        .queryable(),
                FeatureProperty.text("code", "编码", "Code").queryable(),
                FeatureProperty.of("depth_m", PropertyType.NUMBER, "深度", "Depth")
                        .in("m")
                        .queryable(),
                FeatureProperty.of("visits", PropertyType.INTEGER, "到访", "Visits")
                        .queryable(),
                FeatureProperty.of("dug", PropertyType.DATE, "开凿", "Dug").queryable(),
                FeatureProperty.of("demo", PropertyType.BOOLEAN, "演示数据", "Synthetic")
                        .queryable(),
                FeatureProperty.of("tags", PropertyType.TEXT_LIST, "标签", "Tags").queryable(),
                FeatureProperty.of("nothing", PropertyType.NUMBER, "无值", "Nothing"));
    }

    @Bean
    FeatureType wells() {
        return wellType();
    }

    @Bean
    FeatureType snails() {
        return FeatureType.of(
                new FeatureName(
                        "snails", "snail", new Wording("蜗牛", "Snails"), new Wording("试验蜗牛。", "Snails of a test.")),
                Relation.of("snail"),
                Drawing.none(),
                CommonProperties.name(),
                FeatureProperty.of("late", PropertyType.BOOLEAN, "慢", "Late"));
    }
}
