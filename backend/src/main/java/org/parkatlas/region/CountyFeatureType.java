package org.parkatlas.region;

import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counties as the service publishes them. */
@Configuration(proxyBeanMethods = false)
class CountyFeatureType {

    @Bean("countiesFeatures")
    FeatureType counties() {
        return FeatureType.of(
                new FeatureName(
                        "counties",
                        "county",
                        new Wording("县区", "Counties"),
                        new Wording(
                                "县（市、区）及其轮廓。轮廓为描绘，误差约 500 米，只作示意。",
                                "Counties with their outlines. The outlines were traced, within about 500 m, and are "
                                        + "indicative only.")),
                Relation.of("county_area").at("position").shapedBy("outline"),
                new Drawing(
                        GeometryKind.POLYGON,
                        ZoomRule.from(0, 7),
                        new FeatureStyle(FeatureStyle.Symbol.DOT_DASHED_LINE, "#FCFAF5", "#8C8272", 0.8)),
                CommonProperties.name(),
                FeatureProperty.text("city_code", "地级市代码", "City code").queryable(),
                FeatureProperty.text("city_name", "地级市", "City").queryable(),
                CommonProperties.precision(),
                CommonProperties.accuracy());
    }
}
