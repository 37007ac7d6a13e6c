package org.parkatlas.progress.observed;

import java.util.List;

import org.parkatlas.catalog.spi.CodeLabel;
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

/** What was observed as the service publishes it: rows without a shape. */
@Configuration(proxyBeanMethods = false)
class ObservationFeatureTypes {

    private static final List<CodeLabel> JUDGEMENTS = List.of(
            CodeLabel.of("achieved", "已达到", "achieved"),
            CodeLabel.of("substantial", "进展大", "substantial progress"),
            CodeLabel.of("moderate", "有进展", "moderate progress"),
            CodeLabel.of("limited", "进展小", "limited progress"),
            CodeLabel.of("deterioration", "变差", "deterioration"));

    @Bean("observationsFeatures")
    FeatureType observations() {
        return FeatureType.of(
                new FeatureName(
                        ObservationSection.KIND,
                        "observation",
                        new Wording("实际数", "Published figures"),
                        new Wording(
                                "规划指标公布的实际数和人工判定，每条有年份和出处；没有公布的不在其中。",
                                "Figures that were published of targets and judgements by hand, each with a year and a"
                                        + " source; what nobody published is not among them.")),
                Relation.of("observation")
                        .named("target_name")
                        .ofPlan("plan_id")
                        .from("document_id")
                        .withHistory(),
                Drawing.none(),
                FeatureProperty.text("target_name", "指标名称", "Name of the target"),
                FeatureProperty.text("target_id", "指标", "Target").queryable(),
                CommonProperties.plan(),
                FeatureProperty.of("year", PropertyType.INTEGER, "年份", "Year")
                        .queryable()
                        .sortable()
                        .required(),
                date().queryable(),
                FeatureProperty.of("value", PropertyType.NUMBER, "数值", "Value").queryable(),
                FeatureProperty.text("unit", "单位", "Unit"),
                FeatureProperty.text("counts", "数的是什么", "What it counts"),
                FeatureProperty.of("other_scope", PropertyType.BOOLEAN, "口径不同", "Counts something else")
                        .queryable(),
                FeatureProperty.text("judged", "人工判定", "Judged by hand")
                        .oneOf(JUDGEMENTS)
                        .queryable(),
                document(),
                clause(),
                quote(),
                unit(),
                demo(),
                note());
    }

    @Bean("projectObservationsFeatures")
    FeatureType projectObservations() {
        return FeatureType.of(
                new FeatureName(
                        ProjectObservationSection.KIND,
                        "project-observation",
                        new Wording("项目后续阶段", "Later stages of projects"),
                        new Wording(
                                "规划点名的项目后来到了哪个阶段，每条有日期和出处；没有登记的不在其中。",
                                "The stages that projects of the plans had reached later, each with a day and a source;"
                                        + " what nobody entered is not among them.")),
                Relation.of("project_observation")
                        .named("project_name")
                        .ofPlan("plan_id")
                        .from("document_id")
                        .withHistory(),
                Drawing.none(),
                FeatureProperty.text("project_name", "项目名称", "Name of the project"),
                FeatureProperty.text("project_id", "项目", "Project").queryable(),
                CommonProperties.plan(),
                CommonProperties.countyCodes(),
                FeatureProperty.text("stage", "阶段", "Stage")
                        .oneOf(ProjectStages.LABELS)
                        .queryable()
                        .sortable(),
                date().queryable().sortable().required(),
                FeatureProperty.text("park_id", "所在园区", "Park").naming("park").queryable(),
                FeatureProperty.text("words", "原话", "In words"),
                document(),
                clause(),
                quote(),
                unit(),
                demo(),
                note());
    }

    private static FeatureProperty date() {
        return FeatureProperty.of("as_of", PropertyType.DATE, "日期", "Day");
    }

    private static FeatureProperty document() {
        return FeatureProperty.text("document_id", "依据文件", "Document");
    }

    private static FeatureProperty clause() {
        return FeatureProperty.text("clause_id", "条目出处", "Clause");
    }

    private static FeatureProperty quote() {
        return FeatureProperty.text("quote", "原文", "Quotation");
    }

    private static FeatureProperty unit() {
        return FeatureProperty.text("source_unit", "提供单位", "Unit that says so");
    }

    private static FeatureProperty demo() {
        return FeatureProperty.of("demo", PropertyType.BOOLEAN, "演示数据", "Synthetic")
                .queryable();
    }

    private static FeatureProperty note() {
        return FeatureProperty.text("note", "备注", "Note");
    }
}
