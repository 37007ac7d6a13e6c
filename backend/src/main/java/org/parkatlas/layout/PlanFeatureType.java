package org.parkatlas.layout;

import java.util.List;

import org.parkatlas.catalog.spi.About;
import org.parkatlas.catalog.spi.CodeLabel;
import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.problem.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans as the service publishes them: rows without a shape. */
@Configuration(proxyBeanMethods = false)
class PlanFeatureType {

    private static final List<CodeLabel> STATES = List.of(
            CodeLabel.of("draft", "征求意见", "draft"),
            CodeLabel.of("in_force", "现行", "in force"),
            CodeLabel.of("expired", "规划期已届满", "expired"),
            CodeLabel.of("superseded", "已被替代", "superseded"));

    private static final List<CodeLabel> LEVELS =
            List.of(CodeLabel.of("city", "市级", "city"), CodeLabel.of("province", "省级", "province"));

    @Bean("plansFeatures")
    FeatureType plans() {
        return FeatureType.of(
                        new FeatureName(
                                "plans",
                                "plan",
                                new Wording("规划", "Plans"),
                                new Wording(
                                        "所收录的规划及其效力和期限。", "The plans shown here, with their legal status and period.")),
                        Relation.of("plan")
                                .ofPlan("id")
                                .valid("period_from", "period_to")
                                .from("document_id"),
                        Drawing.none(),
                        CommonProperties.name(),
                        CommonProperties.shortName(),
                        FeatureProperty.text("title", "布局名称", "Title of the layout"),
                        FeatureProperty.text("level", "层级", "Level")
                                .oneOf(LEVELS)
                                .queryable(),
                        FeatureProperty.text("adcode", "行政区划代码", "Administrative code")
                                .queryable(),
                        FeatureProperty.text("legal_status", "效力", "Legal status")
                                .oneOf(STATES)
                                .queryable()
                                .sortable(),
                        FeatureProperty.of("period_from", PropertyType.DATE, "规划期起", "Period from")
                                .queryable(),
                        FeatureProperty.of("period_to", PropertyType.DATE, "规划期止", "Period to")
                                .queryable())
                .namedInEnglish()
                .foundBy(new Searchable(
                                List.of("short_name", "name"), List.of(), "pinyin", 1, new Searchable.Hint(null, null))
                        .about(About.nothing().in("adcode").coded("adcode").called("规划", "plan", "plans")));
    }
}
