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
import org.parkatlas.platform.spi.BoundaryPolicy;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Counties as the service publishes them. Where boundaries may not be drawn (地图管理条例) no outlet has an outline,
 * because the descriptor from which all are made has none.
 */
@Configuration(proxyBeanMethods = false)
class CountyFeatureType {

    private static final ZoomRule ZOOM = ZoomRule.from(0, 7);

    private static final Drawing OUTLINES = new Drawing(
            GeometryKind.POLYGON,
            ZOOM,
            new FeatureStyle(FeatureStyle.Symbol.DOT_DASHED_LINE, "#FCFAF5", "#8C8272", 0.8));

    private static final Drawing POINTS =
            new Drawing(GeometryKind.POINT, ZOOM, new FeatureStyle(FeatureStyle.Symbol.RING, "#FCFAF5", "#8C8272", 10));

    @Bean("countiesFeatures")
    FeatureType counties(BoundaryPolicy policy) {
        var place = Relation.of("county_area").at("position");
        return FeatureType.of(
                        new FeatureName(
                                "counties",
                                "county",
                                new Wording("县区", "Counties"),
                                new Wording(
                                        "县（市、区）及其轮廓。轮廓为描绘，误差约 500 米，只作示意；未设审图号的公开服务只给出点位。",
                                        "Counties with their outlines. The outlines were traced, within about 500 m, and are "
                                                + "indicative only; a public service without a map review number has points.")),
                        policy.boundaries() ? place.shapedBy("outline") : place,
                        policy.boundaries() ? OUTLINES : POINTS,
                        CommonProperties.name(),
                        FeatureProperty.text("city_code", "地级市代码", "City code").queryable(),
                        FeatureProperty.text("city_name", "地级市", "City").queryable(),
                        CommonProperties.precision(),
                        CommonProperties.accuracy())
                .namedInEnglish();
    }
}
