package org.parkatlas.progress;

import java.util.List;

import org.parkatlas.catalog.spi.About;
import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.catalog.spi.Searchable;
import org.parkatlas.problem.Wording;
import org.parkatlas.progress.observed.ProjectStages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Projects as the service publishes them: rows without a shape. */
@Configuration(proxyBeanMethods = false)
class ProjectFeatureType {

    @Bean("projectsFeatures")
    FeatureType projects() {
        return FeatureType.of(
                        new FeatureName(
                                "projects",
                                "project",
                                new Wording("项目", "Projects"),
                                new Wording(
                                        "规划点名的项目。项目没有自己的位置，只注明所在园区或县区。",
                                        "Projects that the plans name. They have no position; the park or county is"
                                                + " named.")),
                        Relation.of("project").ofPlan("plan_id").from("later_document"),
                        Drawing.none(),
                        CommonProperties.name(),
                        CommonProperties.plan(),
                        CommonProperties.countyCodes(),
                        FeatureProperty.text("park_id", "所在园区", "Park")
                                .naming("park")
                                .queryable(),
                        CommonProperties.industryIds(),
                        CommonProperties.industries(),
                        FeatureProperty.text("stage", "阶段", "Stage")
                                .oneOf(ProjectStages.LABELS)
                                .queryable()
                                .sortable(),
                        FeatureProperty.text("stage_text", "阶段（原文）", "Stage in the plan's words"),
                        FeatureProperty.text("investor", "投资方", "Investor"),
                        CommonProperties.modality(),
                        FeatureProperty.text("later_status", "后续情况", "What became of it"))
                .namedInEnglish()
                .foundBy(new Searchable(
                                List.of("name"),
                                List.of(),
                                null,
                                7,
                                new Searchable.Hint(
                                        new Searchable.Place(
                                                "county_codes", Searchable.Place.Form.ARRAY, "county", "code", "name"),
                                        null))
                        .about(About.nothing()
                                .words("industry_labels", "investor")
                                .sharing("industry_ids", "industry")
                                .in("county_codes")
                                .called("项目", "工程", "project", "projects")));
    }
}
