package org.parkatlas.region;

import java.util.List;

import org.parkatlas.catalog.spi.About;
import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.Near;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Towns as the service publishes them. */
@Configuration(proxyBeanMethods = false)
class TownFeatureType {

    @Bean("townsFeatures")
    FeatureType towns() {
        return FeatureType.of(
                        new FeatureName(
                                "towns",
                                "town",
                                new Wording("镇街", "Towns"),
                                new Wording(
                                        "规划涉及的镇和街道，点在镇区中心。",
                                        "Towns and subdistricts that the plans touch; the point is the middle of the "
                                                + "built-up area.")),
                        Relation.of("town").ofPlan("plan_id").at("position").from("position_document"),
                        new Drawing(
                                GeometryKind.POINT,
                                ZoomRule.from(9, 11),
                                new FeatureStyle(FeatureStyle.Symbol.RING, "#FFFDF8", "#6F675B", 10)),
                        CommonProperties.name(),
                        CommonProperties.plan(),
                        FeatureProperty.text("code", "行政区划代码", "Code").queryable(),
                        CommonProperties.countyCode(),
                        FeatureProperty.text("role", "作用", "Role"),
                        CommonProperties.precision(),
                        CommonProperties.accuracy(),
                        CommonProperties.locatedIn(),
                        FeatureProperty.text("position_note", "位置说明", "How it was located"))
                .namedInEnglish()
                .foundBy(Near.positions())
                .foundBy(new Searchable(
                                List.of("name"),
                                List.of(),
                                "pinyin",
                                5,
                                new Searchable.Hint(
                                        new Searchable.Place(
                                                "county_code", Searchable.Place.Form.SINGLE, "county", "code", "name"),
                                        null))
                        .about(About.nothing().in("county_code").coded("code").called("乡镇", "镇街", "town", "towns")));
    }
}
