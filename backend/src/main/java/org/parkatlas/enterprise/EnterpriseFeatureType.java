package org.parkatlas.enterprise;

import java.util.List;

import org.parkatlas.catalog.places.PlaceFeatureType;
import org.parkatlas.catalog.spi.About;
import org.parkatlas.catalog.spi.CodeLabel;
import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureStyle;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.GeometryKind;
import org.parkatlas.catalog.spi.Near;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.catalog.spi.ZoomRule;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Enterprises as the service publishes them. */
@Configuration(proxyBeanMethods = false)
class EnterpriseFeatureType {

    private static final List<CodeLabel> RELATIONS = List.of(
            CodeLabel.of("local", "在规划地区", "in the area of the plan"),
            CodeLabel.of("partner", "合作或对接对象", "wanted for cooperation"),
            CodeLabel.of("project", "只作为项目点名", "named as a project only"));

    private static final About ABOUT = About.nothing()
            .words("industry_labels", "products")
            .sharing("industry_ids", "industry")
            .in("county_codes")
            .called(
                    "企业",
                    "公司",
                    "厂家",
                    "厂商",
                    "工厂",
                    "龙头企业",
                    "firm",
                    "firms",
                    "company",
                    "companies",
                    "enterprise",
                    "enterprises",
                    "manufacturer",
                    "manufacturers",
                    "factory",
                    "factories");

    @Bean("enterprisePlacesFeatures")
    FeatureType enterprisePlaces() {
        return PlaceFeatureType.of("enterprise", new Wording("企业", "firms"));
    }

    @Bean("enterprisesFeatures")
    FeatureType enterprises() {
        return FeatureType.of(
                        new FeatureName(
                                "enterprises",
                                "enterprise",
                                new Wording("企业", "Enterprises"),
                                new Wording(
                                        "规划点名的企业。多数只知道在哪个园区，没有自己的位置。",
                                        "Enterprises that the plans name. Most are known to be in a park and have no "
                                                + "position of their own.")),
                        Relation.of("enterprise")
                                .ofPlan("plan_id")
                                .at("position")
                                .from("position_document")
                                .withHistory(),
                        new Drawing(
                                GeometryKind.POINT,
                                ZoomRule.from(9, 13),
                                new FeatureStyle(FeatureStyle.Symbol.CIRCLE, "#8B8A86", "#5B5A57", 7)),
                        CommonProperties.name(),
                        CommonProperties.shortName(),
                        CommonProperties.aliases(),
                        CommonProperties.plan(),
                        FeatureProperty.text("relation", "与规划的关系", "Relation to the plan")
                                .oneOf(RELATIONS)
                                .queryable(),
                        FeatureProperty.of("park_ids", PropertyType.TEXT_LIST, "所在园区", "Parks")
                                .naming("park")
                                .queryable(),
                        FeatureProperty.of("inferred_park_ids", PropertyType.TEXT_LIST, "推断的所在园区", "Parks by inference")
                                .naming("park"),
                        CommonProperties.countyCodes(),
                        CommonProperties.industryIds(),
                        CommonProperties.industries(),
                        CommonProperties.primaryIndustry(),
                        CommonProperties.relatedIndustries(),
                        FeatureProperty.of("products", PropertyType.TEXT_LIST, "产品", "Products"),
                        CommonProperties.precision(),
                        CommonProperties.accuracy(),
                        CommonProperties.locatedIn(),
                        CommonProperties.positionNote(),
                        CommonProperties.positionUnit(),
                        CommonProperties.positionEntered(),
                        CommonProperties.positionDemo(),
                        FeatureProperty.text("note", "说明", "Note"))
                .namedInEnglish()
                .foundBy(Near.positions().placedWithin("place_accuracy_m"))
                .foundBy(new Searchable(
                                List.of("short_name", "name"),
                                List.of("aliases"),
                                "pinyin",
                                4,
                                new Searchable.Hint(
                                        new Searchable.Place(
                                                "county_codes", Searchable.Place.Form.ARRAY, "county", "code", "name"),
                                        null))
                        .about(ABOUT));
    }
}
