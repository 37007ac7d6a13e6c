package org.parkatlas.park;

import java.util.List;

import org.parkatlas.catalog.places.PlaceFeatureType;
import org.parkatlas.catalog.places.PlaceSection;
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
import org.springframework.stereotype.Component;

/** Parks as the service publishes them. */
@Configuration(proxyBeanMethods = false)
class ParkFeatureType {

    private static final About ABOUT = About.nothing()
            .words("industry_labels", "towns")
            .sharing("industry_ids", "industry")
            .in("county_codes")
            .called(
                    "园区",
                    "产业园",
                    "产业园区",
                    "工业园",
                    "工业园区",
                    "开发区",
                    "park",
                    "parks",
                    "industrial park",
                    "industrial parks",
                    "zone",
                    "zones");

    private static final List<CodeLabel> KINDS = List.of(
            CodeLabel.of("core", "核心区", "core"),
            CodeLabel.of("park", "园区", "industrial park"),
            CodeLabel.of("featured_park", "特色园区", "featured park"),
            CodeLabel.of("sub_park", "园中园", "nested park"),
            CodeLabel.of("site", "载体", "site"),
            CodeLabel.of("town", "镇", "town"));

    /** Where parks are of which a plan does not say it: {@code park_places.csv}. */
    @Component
    static class Places extends PlaceSection {

        Places() {
            super("park");
        }
    }

    @Bean("parkPlacesFeatures")
    FeatureType parkPlaces() {
        return PlaceFeatureType.of("park", new Wording("园区", "parks"));
    }

    @Bean("parksFeatures")
    FeatureType parks() {
        return FeatureType.of(
                        new FeatureName(
                                "parks",
                                "park",
                                new Wording("园区", "Parks"),
                                new Wording(
                                        "规划点名的产业园区、特色园区、园中园和其他载体，一处一点；没有位置的只列名。同一处的另一个名称也列出，但 counted 为 false。",
                                        "Industrial parks, featured and nested parks and other sites that the plans "
                                                + "name, one point each; those without a position are listed only. "
                                                + "Another name of the same place is listed too, with counted false.")),
                        Relation.of("park")
                                .ofPlan("plan_id")
                                .at("position")
                                .from("position_document")
                                .withHistory(),
                        new Drawing(
                                GeometryKind.POINT,
                                ZoomRule.from(0, 7),
                                new FeatureStyle(FeatureStyle.Symbol.SQUARE, "#8B8A86", "#5B5A57", 24)),
                        CommonProperties.name(),
                        CommonProperties.shortName(),
                        CommonProperties.aliases(),
                        FeatureProperty.text("kind", "类别", "Kind")
                                .oneOf(KINDS)
                                .queryable()
                                .sortable(),
                        CommonProperties.plan(),
                        FeatureProperty.text("parent_id", "上级园区", "Part of")
                                .naming("park")
                                .queryable(),
                        FeatureProperty.of("same_as", PropertyType.TEXT_LIST, "同一园区", "Same park as")
                                .naming("park"),
                        FeatureProperty.of("counted", PropertyType.BOOLEAN, "计入总数", "Counted")
                                .queryable(),
                        CommonProperties.countyCodes(),
                        FeatureProperty.of("towns", PropertyType.TEXT_LIST, "所在镇街", "Towns"),
                        CommonProperties.industryIds(),
                        CommonProperties.industries(),
                        CommonProperties.primaryIndustry(),
                        CommonProperties.relatedIndustries(),
                        CommonProperties.precision(),
                        CommonProperties.accuracy(),
                        CommonProperties.locatedIn(),
                        CommonProperties.positionNote(),
                        CommonProperties.positionUnit(),
                        CommonProperties.positionEntered(),
                        CommonProperties.positionDemo(),
                        FeatureProperty.text("note", "说明", "Note"))
                .namedInEnglish()
                .foundBy(Near.positions()
                        .countedBy("counted")
                        .within(new Near.Boundaries(
                                "park_boundary", "park_id", "boundary", "precision_class", "accuracy_m", "demo"))
                        .holdingOthers())
                .foundBy(new Searchable(
                                List.of("short_name", "name"),
                                List.of("aliases"),
                                "pinyin",
                                3,
                                new Searchable.Hint(
                                        new Searchable.Place(
                                                "county_codes", Searchable.Place.Form.ARRAY, "county", "code", "name"),
                                        "kind"))
                        .about(ABOUT));
    }
}
