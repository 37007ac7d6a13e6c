package org.parkatlas.siting.items;

import org.parkatlas.catalog.spi.CommonProperties;
import org.parkatlas.catalog.spi.Drawing;
import org.parkatlas.catalog.spi.FeatureName;
import org.parkatlas.catalog.spi.FeatureProperty;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.catalog.spi.PropertyType;
import org.parkatlas.catalog.spi.Relation;
import org.parkatlas.problem.Wording;
import org.parkatlas.siting.Readiness;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What sites have as the service publishes it: rows without a shape. */
@Configuration(proxyBeanMethods = false)
class SiteItemFeatureType {

    @Bean("siteItemsFeatures")
    FeatureType siteItems() {
        return FeatureType.of(
                new FeatureName(
                        SiteItemSection.KIND,
                        "site-item",
                        new Wording("用地条件", "What sites have"),
                        new Wording(
                                "园区的可供用地、地价、配套、污水处理余量和标准地区域评估，每条有日期和出处；没有登记的不在其中。",
                                "Land available, its price, utilities, sewage capacity and regional assessments of parks,"
                                        + " each with a day and a source; what nobody entered is not among them.")),
                Relation.of("site_item")
                        .named("park_name")
                        .ofPlan("plan_id")
                        .valid("as_of", "valid_to")
                        .from("document_id")
                        .withHistory(),
                Drawing.none(),
                FeatureProperty.text("park_name", "园区名称", "Name of the park"),
                FeatureProperty.text("park_id", "园区", "Park").naming("park").queryable(),
                CommonProperties.countyCodes(),
                FeatureProperty.text("item", "条目", "Item")
                        .oneOf(Readiness.labels())
                        .queryable()
                        .sortable()
                        .required(),
                FeatureProperty.of("value", PropertyType.NUMBER, "数值", "Value").queryable(),
                FeatureProperty.text("words", "说明", "In words"),
                date("as_of", "日期", "Day").queryable().sortable().required(),
                date("valid_to", "有效期至", "Until").queryable(),
                FeatureProperty.text("document_id", "依据文件", "Document"),
                FeatureProperty.text("clause_id", "条目出处", "Clause"),
                FeatureProperty.text("quote", "原文", "Quotation"),
                FeatureProperty.text("source_unit", "提供单位", "Unit that says so"),
                FeatureProperty.of("demo", PropertyType.BOOLEAN, "演示数据", "Synthetic")
                        .queryable(),
                FeatureProperty.text("note", "备注", "Note"));
    }

    private static FeatureProperty date(String column, String zh, String en) {
        return FeatureProperty.of(column, PropertyType.DATE, zh, en);
    }
}
