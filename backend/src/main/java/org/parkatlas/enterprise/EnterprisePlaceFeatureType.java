package org.parkatlas.enterprise;

import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Points that the desk entered for firms, as the service publishes them: the firms themselves are drawn there. */
@Configuration(proxyBeanMethods = false)
class EnterprisePlaceFeatureType {

    @Bean("enterprisePlacesFeatures")
    FeatureType enterprisePlaces() {
        return FeatureType.of(
                new FeatureName(
                        EnterprisePlaceSection.KIND,
                        "enterprise-place",
                        new Wording("企业位置", "Places of firms"),
                        new Wording(
                                "规划没有写明位置、由录入岗补录的企业位置，每处有误差和出处。",
                                "Where firms are of which the plans do not say it, as data desks entered it, each with"
                                        + " its accuracy and source.")),
                Relation.of("enterprise_place")
                        .named("enterprise_name")
                        .ofPlan("plan_id")
                        .from("document_id")
                        .withHistory(),
                Drawing.none(),
                FeatureProperty.text("enterprise_name", "企业名称", "Name of the firm"),
                FeatureProperty.text("enterprise_id", "企业", "Firm")
                        .naming("enterprise")
                        .queryable(),
                CommonProperties.plan(),
                CommonProperties.countyCodes(),
                degrees("lon", "经度", "Longitude"),
                degrees("lat", "纬度", "Latitude"),
                CommonProperties.accuracy().required(),
                CommonProperties.precision().required(),
                FeatureProperty.text("document_id", "依据文件", "Document"),
                FeatureProperty.text("source_unit", "提供单位", "Unit that says so"),
                FeatureProperty.of("demo", PropertyType.BOOLEAN, "演示数据", "Synthetic")
                        .queryable(),
                FeatureProperty.text("note", "备注", "Note"));
    }

    private static FeatureProperty degrees(String column, String zh, String en) {
        return FeatureProperty.of(column, PropertyType.NUMBER, zh, en).required();
    }
}
