package org.parkatlas.tasks;

import java.util.List;

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

/** Measures, organs, bases and statements as the service publishes them: rows without a shape. */
@Configuration(proxyBeanMethods = false)
class TaskFeatureTypes {

    private static final Searchable.Hint BY_KIND = new Searchable.Hint(null, "kind");
    private static final Searchable.Hint IN_COUNTY = new Searchable.Hint(
            new Searchable.Place("county_codes", Searchable.Place.Form.ARRAY, "county", "code", "name"), "kind");

    @Bean("measuresFeatures")
    FeatureType measures() {
        return FeatureType.of(
                        new FeatureName(
                                "measures",
                                "measure",
                                new Wording("措施", "Measures"),
                                new Wording(
                                        "文件提出的措施和议事规则：由谁、用什么办法、以什么为条件。",
                                        "Measures and rules of procedure of the documents: who acts, by what means, on what "
                                                + "condition.")),
                        relation("measure"),
                        Drawing.none(),
                        CommonProperties.name(),
                        kind("measure"),
                        CommonProperties.plan(),
                        FeatureProperty.text("instrument", "办法", "Instrument"),
                        FeatureProperty.of("organisations", PropertyType.TEXT_LIST, "由谁", "Who acts"),
                        FeatureProperty.text("beneficiaries", "对象", "For whom"),
                        FeatureProperty.text("condition", "条件", "Condition"),
                        FeatureProperty.text("period", "期限", "Period"),
                        objects(),
                        order())
                .foundBy(new Searchable(List.of("name"), List.of(), null, 8, BY_KIND));
    }

    @Bean("organsFeatures")
    FeatureType organs() {
        return FeatureType.of(
                        new FeatureName(
                                "organs",
                                "organ",
                                new Wording("机构与职责", "Organs and duties"),
                                new Wording(
                                        "文件写明职责的机构和岗位，不记个人。",
                                        "Organisations and posts to which the documents give a part; no persons.")),
                        relation("organ"),
                        Drawing.none(),
                        CommonProperties.name(),
                        kind("organ"),
                        CommonProperties.plan(),
                        FeatureProperty.text("post", "岗位", "Post"),
                        FeatureProperty.text("role", "角色（原文）", "Part in the document's words"),
                        FeatureProperty.text("level", "层级", "Level"),
                        CommonProperties.countyCodes(),
                        FeatureProperty.text("duty", "职责", "Duty"),
                        CommonProperties.modality(),
                        objects(),
                        FeatureProperty.text("note", "说明", "Note"),
                        order())
                .foundBy(new Searchable(List.of("name"), List.of(), null, 9, IN_COUNTY));
    }

    @Bean("basesFeatures")
    FeatureType bases() {
        return FeatureType.of(
                        new FeatureName(
                                "bases",
                                "base",
                                new Wording("基地与合作", "Bases and ties"),
                                new Wording(
                                        "文件点名而没有写明位置的基地、院所、合作园区和结对。",
                                        "Bases, institutes, cooperation parks and pairings that the documents name without a "
                                                + "place.")),
                        relation("base"),
                        Drawing.none(),
                        CommonProperties.name(),
                        kind("base"),
                        CommonProperties.plan(),
                        FeatureProperty.text("role", "用途", "For what"),
                        FeatureProperty.text("partner", "对方", "Partner"),
                        FeatureProperty.of("products", PropertyType.TEXT_LIST, "品种", "Products"),
                        CommonProperties.countyCodes(),
                        CommonProperties.modality(),
                        objects(),
                        FeatureProperty.text("note", "说明", "Note"),
                        order())
                .foundBy(new Searchable(List.of("name"), List.of("products"), null, 7, IN_COUNTY));
    }

    @Bean("statementsFeatures")
    FeatureType statements() {
        return FeatureType.of(
                        new FeatureName(
                                "statements",
                                "statement",
                                new Wording("论述", "Statements"),
                                new Wording(
                                        "规划对各产业和自身处境的论述：方向、目标、路径、短板。",
                                        "What the plans say of industries and of their own situation: directions, goals, paths, "
                                                + "weaknesses.")),
                        relation("statement"),
                        Drawing.none(),
                        CommonProperties.name(),
                        kind("statement"),
                        CommonProperties.plan(),
                        FeatureProperty.text("heading", "标题", "Heading"),
                        FeatureProperty.text("industry_id", "产业编码", "Industry id")
                                .naming("industry")
                                .queryable(),
                        FeatureProperty.text("industry_label", "产业", "Industry"),
                        CommonProperties.modality(),
                        objects(),
                        order())
                .foundBy(new Searchable(List.of("name"), List.of(), null, 10, BY_KIND));
    }

    private static Relation relation(String view) {
        return Relation.of(view).ofPlan("plan_id");
    }

    private static FeatureProperty kind(String object) {
        return FeatureProperty.text("kind", "类别", "Kind")
                .oneOf(TaskKinds.labels(object))
                .queryable()
                .sortable();
    }

    private static FeatureProperty objects() {
        return FeatureProperty.of("objects", PropertyType.TEXT_LIST, "相关对象", "About")
                .naming(FeatureProperty.ANY_KIND)
                .queryable();
    }

    /** Its place in the plan. */
    private static FeatureProperty order() {
        return FeatureProperty.of("ord", PropertyType.INTEGER, "次序", "Place in the plan")
                .sortable();
    }
}
